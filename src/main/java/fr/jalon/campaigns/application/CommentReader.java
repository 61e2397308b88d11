package fr.jalon.campaigns.application;

import fr.jalon.accounts.OrganisationRef;
import fr.jalon.accounts.Organisations;
import fr.jalon.campaigns.domain.CommentChange;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.RuleViolation;
import fr.jalon.shared.web.Page;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the comments everybody reads: by page, one by one, beside the clauses. */
@Service
@Transactional(readOnly = true)
public class CommentReader {

    /** Counting stops there: nobody needs to know more, and it costs the same for any call. */
    public static final int COUNTED = 300;

    private final JdbcClient jdbc;
    private final CommentFinder finder;
    private final Organisations organisations;

    CommentReader(JdbcClient jdbc, CommentFinder finder, Organisations organisations) {
        this.jdbc = jdbc;
        this.finder = finder;
        this.organisations = organisations;
    }

    /** @throws RuleViolation when the cursor is not one of ours */
    public Page<CommentRow> page(UUID campaignId, CommentFilter filter, String after, int limit) {
        Page<CommentRow> page = finder.page(campaignId, filter, after, limit);
        return new Page<>(named(page.items()), page.next());
    }

    /**
     * The page, and how many there are under the filter, {@link #COUNTED} meaning that many or more.
     *
     * @throws RuleViolation when the cursor is not one of ours
     */
    public CommentFinder.Counted counted(UUID campaignId, CommentFilter filter, String after, int limit) {
        CommentFinder.Counted counted = finder.counted(campaignId, filter, after, limit);
        Page<CommentRow> page = counted.page();
        return new CommentFinder.Counted(new Page<>(named(page.items()), page.next()), counted.count());
    }

    /** Something that happened to a comment. */
    public record Happening(
            CommentChange.Kind kind, Instant at, String formerType, String formerText, String formerProposal) {}

    /**
     * A comment with its story.
     *
     * @param before reference of the one before it in its document, or null
     * @param after reference of the one after it
     */
    public record Story(CommentRow comment, List<Happening> happenings, String before, String after) {}

    /** @throws NotFound when no such comment was ever received */
    public Story story(UUID campaignId, String document, String ref) {
        CommentRow found = jdbc.sql(CommentSql.STORY)
                .param("campaign", campaignId)
                .param("document", document)
                .param("ref", ref)
                .query(CommentSql::row)
                .optional()
                .orElseThrow(() -> new NotFound("comment " + ref));
        List<Happening> happenings = jdbc.sql("""
                        select kind, at, former_type, former_text, former_proposal
                        from comment_change where comment_id = ? order by at
                        """)
                .param(found.id())
                .query((row, number) -> new Happening(
                        CommentChange.Kind.valueOf(row.getString("kind")),
                        row.getTimestamp("at").toInstant(),
                        row.getString("former_type"),
                        row.getString("former_text"),
                        row.getString("former_proposal")))
                .list();
        return new Story(
                named(List.of(found)).get(0),
                happenings,
                beside(campaignId, found, "<", "desc"),
                beside(campaignId, found, ">", "asc"));
    }

    private String beside(UUID campaignId, CommentRow comment, String than, String order) {
        return jdbc.sql("select m.ref" + CommentSql.FROM + " and d.code = :document and m.sort_key " + than
                        + " :key order by m.sort_key " + order + " limit 1")
                .param("campaign", campaignId)
                .param("document", comment.document())
                .param("key", comment.sortKey())
                .query(String.class)
                .optional()
                .orElse(null);
    }

    /** Fills in the names of the organisations, in one query. */
    List<CommentRow> named(List<CommentRow> rows) {
        Map<UUID, OrganisationRef> named = organisations.byIds(rows.stream()
                .map(CommentRow::organisationId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return rows.stream()
                .map(row -> row.organisationId() == null
                        ? row
                        : row.of(named.get(row.organisationId()).name()))
                .toList();
    }
}
