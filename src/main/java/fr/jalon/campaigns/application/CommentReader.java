package fr.jalon.campaigns.application;

import fr.jalon.accounts.OrganisationRef;
import fr.jalon.accounts.Organisations;
import fr.jalon.campaigns.domain.CommentChange;
import fr.jalon.shared.Message;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.RuleViolation;
import fr.jalon.shared.web.Page;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
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
    private final Organisations organisations;

    CommentReader(JdbcClient jdbc, Organisations organisations) {
        this.jdbc = jdbc;
        this.organisations = organisations;
    }

    /** @throws RuleViolation when the cursor is not one of ours */
    public Page<CommentRow> page(UUID campaignId, CommentFilter filter, String after, int limit) {
        Map<String, Object> values = new HashMap<>();
        String where = filter.where(values);
        if (after != null) {
            where += " and m.sort_key > :after";
            values.put("after", read(after));
        }
        planFor(filter);
        List<CommentRow> rows = jdbc.sql(CommentSql.page(where))
                .param("campaign", campaignId)
                .params(values)
                .param("limit", limit + 1)
                .query(CommentSql::row)
                .list();
        Page<CommentRow> page = Page.of(rows, limit, row -> cursor(row.sortKey()));
        return new Page<>(named(page.items()), page.next());
    }

    /** How many there are, {@link #COUNTED} meaning that many or more. */
    public int count(UUID campaignId, CommentFilter filter) {
        Map<String, Object> values = new HashMap<>();
        String where = filter.where(values);
        planFor(filter);
        String order = filter.q() == null ? " order by m.sort_key" : "";
        return jdbc.sql("select count(*) from (select 1" + CommentSql.FOUND + where + order + " limit " + COUNTED
                        + ") found")
                .param("campaign", campaignId)
                .params(values)
                .query(Integer.class)
                .single();
    }

    /**
     * A plan made once for all filters would read every comment for a rare one, or sort all of them for a common one. And
     * reading the table from its beginning until enough is found is quick only where the call is.
     */
    private void planFor(CommentFilter filter) {
        if (!filter.isOpen()) {
            jdbc.sql("""
                            select set_config('plan_cache_mode', 'force_custom_plan', true),
                                set_config('enable_seqscan', 'off', true), set_config('jit', 'off', true)
                            """).query((row, number) -> "").single();
        }
    }

    /** Something that happened to a comment. */
    public record Happening(CommentChange.Kind kind, Instant at, String formerText, String formerProposal) {}

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
                        select kind, at, former_text, former_proposal from comment_change where comment_id = ? order by at
                        """)
                .param(found.id())
                .query((row, number) -> new Happening(
                        CommentChange.Kind.valueOf(row.getString("kind")),
                        row.getTimestamp("at").toInstant(),
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

    private static String cursor(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    private static String read(String cursor) {
        try {
            String key = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            if (key.matches("\\d{3} \\S+ \\d{7}")) {
                return key;
            }
        } catch (IllegalArgumentException notOurs) {
            // told below
        }
        throw RuleViolation.of("cursor-unknown", "after", Message.of("page.cursor-unknown"));
    }
}
