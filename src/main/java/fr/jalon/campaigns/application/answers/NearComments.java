package fr.jalon.campaigns.application.answers;

import fr.jalon.campaigns.application.CommentRow;
import fr.jalon.campaigns.domain.Disposition;
import fr.jalon.campaigns.domain.answers.Pointers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Suggests what to look at beside a comment: those that say nearly the same, in its call and in earlier calls of the
 * standard, those on the same clause, those it cites and those that refer to it.
 */
@Service
@Transactional(readOnly = true)
public class NearComments {

    /** Alike from there on, of 1. */
    private static final double ALIKE = 0.3;

    /** Looked at for their words at most, whatever the size of the call. */
    private static final int LOOKED_AT = 200;

    /** Of those, the ones that share most words are compared letter by letter, which costs most. */
    private static final int COMPARED = 40;

    private static final int SHOWN = 6;

    private static final String FIELDS = """
            select m.id, c.slug, c.title, m.campaign_id, d.code, m.ref, left(case when m.text ~ '\\S' then m.text
                else m.proposed_change end, 200) as text, m.disposition, left(m.reason, 300) as reason, m.action
            """;

    private static final String FROM = """
             from comment m join campaign_document d on d.id = m.document_id join campaign c on c.id = m.campaign_id
            where m.state = 'RECEIVED'
            """;

    private final JdbcClient jdbc;

    NearComments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Why it is suggested. */
    public enum Why {
        ALIKE,
        CITED,
        REFERS_HERE,
        SAME_CLAUSE
    }

    /** @param call title of the earlier call it was made in; null in the same one */
    public record Near(
            Why why,
            UUID id,
            String slug,
            String call,
            String document,
            String ref,
            String text,
            Disposition disposition,
            String reason,
            String action) {

        public String path() {
            return "/appels/" + slug + "/" + document + "/commentaires/" + ref;
        }

        /** As it may be referred to from the other call or document. */
        public String reference(String here) {
            return call != null ? path() : document.equals(here) ? ref : document + "/" + ref;
        }
    }

    public List<Near> near(UUID campaignId, CommentRow comment) {
        Map<UUID, Near> found = new LinkedHashMap<>();
        alike(campaignId, comment).forEach(near -> found.putIfAbsent(near.id(), near));
        cited(campaignId, comment).forEach(near -> found.putIfAbsent(near.id(), near));
        those(campaignId, Why.REFERS_HERE, " and m.see_other_id = :id", Map.of("id", comment.id()))
                .forEach(near -> found.putIfAbsent(near.id(), near));
        if (comment.clause() != null) {
            those(
                            campaignId,
                            Why.SAME_CLAUSE,
                            " and m.campaign_id = :campaign and m.document_id = (select document_id from comment"
                                    + " where id = :id) and m.clause_identity = :clause order by m.sort_key",
                            Map.of("id", comment.id(), "campaign", campaignId, "clause", comment.clause()))
                    .forEach(near -> found.putIfAbsent(near.id(), near));
        }
        found.remove(comment.id());
        return new ArrayList<>(found.values());
    }

    private List<Near> those(UUID campaignId, Why why, String where, Map<String, Object> values) {
        return jdbc.sql(FIELDS + FROM + where + " limit " + (SHOWN + 1))
                .params(values)
                .query((row, number) -> near(why, campaignId, row))
                .list();
    }

    private List<Near> cited(UUID campaignId, CommentRow comment) {
        String words = String.join(
                " ",
                comment.text(),
                orEmpty(comment.proposedChange()),
                orEmpty(comment.reason()),
                orEmpty(comment.decisionAsWritten()));
        String[] refs = Pointers.all(words).stream().limit(20).toArray(String[]::new);
        return refs.length == 0
                ? List.of()
                : those(
                        campaignId,
                        Why.CITED,
                        " and m.document_id in (select id from campaign_document where campaign_id = :campaign)"
                                + " and m.ref = any(:refs) order by m.sort_key",
                        Map.of("campaign", campaignId, "refs", refs));
    }

    /** Only those that share one of its rarest words are compared, so that a large call costs what a small one does. */
    private List<Near> alike(UUID campaignId, CommentRow comment) {
        String said = comment.text() + " " + orEmpty(comment.proposedChange());
        String words = rareWords(said);
        if (words == null) {
            return List.of();
        }
        jdbc.sql("select set_config('plan_cache_mode', 'force_custom_plan', true)")
                .query(String.class)
                .single();
        return jdbc.sql(FIELDS + """
                         from (select k.*, similarity(folded(left(k.text || ' ' || coalesce(k.proposed_change, ''), 600)),
                                folded(left(:said, 600))) as likeness
                            from (select * from (select * from comment where searched @@ cast(:words as tsquery)
                                    and state = 'RECEIVED' and id <> :id and campaign_id = any(:calls) limit :looked) l
                                order by ts_rank(searched, cast(:words as tsquery)) desc limit :compared) k) m
                            join campaign_document d on d.id = m.document_id join campaign c on c.id = m.campaign_id
                        where m.likeness >= :alike order by m.likeness desc, m.sort_key limit :shown
                        """)
                .param("said", said)
                .param("words", words)
                .param("id", comment.id())
                .param("calls", calls(campaignId))
                .param("looked", LOOKED_AT)
                .param("compared", COMPARED)
                .param("alike", ALIKE)
                .param("shown", SHOWN)
                .query((row, number) -> near(Why.ALIKE, campaignId, row))
                .list();
    }

    /** What the database knows of how often words are used; words that many comments use tell nothing. */
    private String rareWords(String said) {
        return jdbc.sql("""
                        with common as (
                            select e.word, s.most_common_elem_freqs[e.place] as often
                            from pg_stats s, unnest(s.most_common_elems::text::text[]) with ordinality as e (word, place)
                            where s.schemaname = current_schema() and s.tablename = 'comment' and s.attname = 'searched')
                        select string_agg(quote_literal(word), ' | ') from (
                            select w.lexeme as word from unnest(to_tsvector('french', folded(left(:said, 2000)))) w
                                left join common on common.word = w.lexeme
                            where coalesce(common.often, 0) < 0.05 and length(w.lexeme) > 2
                            order by coalesce(common.often, 0), length(w.lexeme) desc limit 10) rare
                        """).param("said", said).query(String.class).optional().orElse(null);
    }

    private UUID[] calls(UUID campaignId) {
        return jdbc.sql("""
                        select other.id from campaign other join campaign here on here.id = ?
                        where other.id = here.id or other.standard_id = here.standard_id and other.opens_at < here.opens_at
                        """).param(campaignId).query(UUID.class).list().toArray(UUID[]::new);
    }

    private static Near near(Why why, UUID here, ResultSet row) throws SQLException {
        boolean same = here.equals(row.getObject("campaign_id", UUID.class));
        return new Near(
                why,
                row.getObject("id", UUID.class),
                row.getString("slug"),
                same ? null : row.getString("title"),
                row.getString("code"),
                row.getString("ref"),
                row.getString("text"),
                AnswerReader.disposition(row, "disposition"),
                row.getString("reason"),
                row.getString("action"));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
