package fr.jalon.search.application;

import fr.jalon.search.domain.PlainText;
import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import fr.jalon.shared.web.Page;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which entries answer, the best first. A word that is everywhere does not make it read everything: those with the words
 * in their title are looked at first, and a bounded number of the others.
 */
@Component
class RankedEntries {

    /** As many as are counted one by one; past them it is "more than". */
    static final int MOST_COUNTED = 10_000;

    private static final String FOUND = """
            with hit as materialized (
                (select id from search_entry where title_words @@ cast(:query as tsquery)%1$s limit 1000)
                union (select id from search_entry where words @@ cast(:query as tsquery)%1$s limit 2000)),
            scored as (
                select e.id, e.kind, e.object_id, coalesce(e.happened_on, date '0001-01-01') as newest,
                    round(1000000 * e.importance * (
                        ts_rank_cd('{0.1, 0.2, 0.6, 1}', e.words, cast(:query as tsquery), 1)
                        + case when e.title_words @@ cast(:query as tsquery) then 1 else 0 end
                        + case when folded(e.title) = folded(:typed) then 2 else 0 end))::bigint as score
                from hit join search_entry e on e.id = hit.id)
            select * from scored where (score, newest, id) < (:score, :newest, :id)
            order by score desc, newest desc, id desc limit :limit
            """;

    private static final String COUNTED = """
            select kind, standard_id, count(*) as found, grouping(kind) = 0 as of_kind
            from (select kind, standard_id from search_entry
                where words @@ cast(:query as tsquery)%s limit :most) counted
            group by grouping sets ((kind), (standard_id))
            order by found desc, kind, standard_id
            """;

    private final JdbcClient jdbc;

    RankedEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What narrows a search; null narrows nothing. */
    record Narrow(String kind, UUID standardId) {

        private String where(Map<String, Object> values) {
            String where = "";
            if (kind != null) {
                where += " and kind = :kind";
                values.put("kind", kind);
            }
            if (standardId != null) {
                where += " and standard_id = :standard";
                values.put("standard", standardId);
            }
            return where;
        }
    }

    record Ranked(long id, String kind, UUID objectId, LocalDate newest, long score) {

        private String cursor() {
            return score + "." + newest.toEpochDay() + "." + id;
        }
    }

    /** How many there are, of each kind and of each standard, most first. */
    record Counts(Map<String, Integer> kinds, Map<UUID, Integer> standards, boolean more) {}

    /**
     * @param typed compared with titles as a whole
     * @throws RuleViolation when the cursor is not one of ours
     */
    Page<Ranked> page(String query, String typed, Narrow narrow, String after, int limit) {
        Map<String, Object> values = new HashMap<>();
        String sql = FOUND.formatted(narrow.where(values));
        Ranked last = after == null ? new Ranked(0, null, null, LocalDate.MAX, Long.MAX_VALUE) : read(after);
        List<Ranked> found = jdbc.sql(sql)
                .params(values)
                .param("query", query)
                .param("typed", PlainText.words(typed))
                .param("score", last.score())
                .param(
                        "newest",
                        last.newest().isAfter(LocalDate.of(9999, 1, 1)) ? LocalDate.of(9999, 1, 1) : last.newest())
                .param("id", last.id())
                .param("limit", limit + 1)
                .query((row, number) -> new Ranked(
                        row.getLong("id"),
                        row.getString("kind"),
                        row.getObject("object_id", UUID.class),
                        row.getObject("newest", LocalDate.class),
                        row.getLong("score")))
                .list();
        return Page.of(found, limit, Ranked::cursor);
    }

    private static Ranked read(String cursor) {
        try {
            String[] parts = cursor.split("\\.");
            LocalDate newest = LocalDate.ofEpochDay(Integer.parseInt(parts[1]));
            return new Ranked(Long.parseLong(parts[2]), null, null, newest, Long.parseLong(parts[0]));
        } catch (RuntimeException strange) {
            throw RuleViolation.of("cursor-unknown", "after", Message.of("page.cursor-unknown"));
        }
    }

    Counts counts(String query, Narrow narrow) {
        Map<String, Object> values = new HashMap<>();
        String sql = COUNTED.formatted(narrow.where(values));
        Map<String, Integer> kinds = new LinkedHashMap<>();
        Map<UUID, Integer> standards = new LinkedHashMap<>();
        jdbc.sql(sql)
                .params(values)
                .param("query", query)
                .param("most", MOST_COUNTED + 1)
                .query(row -> {
                    UUID standard = row.getObject("standard_id", UUID.class);
                    if (row.getBoolean("of_kind")) {
                        kinds.put(row.getString("kind"), row.getInt("found"));
                    } else if (standard != null) {
                        standards.put(standard, row.getInt("found"));
                    }
                });
        int all = kinds.values().stream().mapToInt(Integer::intValue).sum();
        return new Counts(kinds, standards, all > MOST_COUNTED);
    }
}
