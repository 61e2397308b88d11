package fr.jalon.campaigns.application;

import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import fr.jalon.shared.web.Page;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the comments of a call by page, at the same cost for a call of a thousand and one of a hundred thousand. */
@Component
public class CommentFinder {

    /** Up to so many, those that hold the words looked for are put in order themselves. */
    private static final int FEW = 1_000;

    private final JdbcClient jdbc;

    CommentFinder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param count at most {@link CommentReader#COUNTED} */
    public record Counted(Page<CommentRow> page, int count) {}

    /** @param values of the parameters the condition names */
    private record Search(UUID campaignId, String where, Map<String, Object> values, String after, int limit) {}

    private record Key(UUID id, String sortKey) {}

    Page<CommentRow> page(UUID campaignId, CommentFilter filter, String after, int limit) {
        Search search = search(campaignId, filter, after, limit);
        List<Key> few = filter.seeksWords() ? few(search) : null;
        return few == null || few.size() > FEW ? inOrder(search) : sorted(search, few);
    }

    Counted counted(UUID campaignId, CommentFilter filter, String after, int limit) {
        Search search = search(campaignId, filter, after, limit);
        if (!filter.seeksWords()) {
            return new Counted(inOrder(search), count(search));
        }
        List<Key> few = few(search);
        Page<CommentRow> page = few.size() > FEW ? inOrder(search) : sorted(search, few);
        return new Counted(page, Math.min(few.size(), CommentReader.COUNTED));
    }

    private Search search(UUID campaignId, CommentFilter filter, String after, int limit) {
        Map<String, Object> values = new HashMap<>();
        String where = filter.where(values);
        if (!filter.isOpen()) {
            planForThisFilter();
        }
        return new Search(campaignId, where, values, after == null ? null : read(after), limit);
    }

    /**
     * A plan made once for all filters would read every comment for a rare one, or sort all of them for a common one. And
     * reading the table from its beginning until enough is found is quick only where the call is.
     */
    private void planForThisFilter() {
        jdbc.sql("""
                        select set_config('plan_cache_mode', 'force_custom_plan', true),
                            set_config('enable_seqscan', 'off', true), set_config('jit', 'off', true)
                        """).query((row, number) -> "").single();
    }

    /**
     * Words that few comments hold may stand in one corner of the list: reading the list in its order until a page is
     * full, as the database would, could read nearly all of it. One more than {@link #FEW} says there are many.
     */
    private List<Key> few(Search search) {
        return jdbc.sql("select m.id, m.sort_key" + CommentSql.FOUND + search.where() + " limit " + (FEW + 1))
                .param("campaign", search.campaignId())
                .params(search.values())
                .query((row, number) -> new Key(row.getObject(1, UUID.class), row.getString(2)))
                .list();
    }

    private Page<CommentRow> sorted(Search search, List<Key> few) {
        List<UUID> ids = few.stream()
                .filter(key -> search.after() == null || key.sortKey().compareTo(search.after()) > 0)
                .sorted(Comparator.comparing(Key::sortKey))
                .limit(search.limit() + 1L)
                .map(Key::id)
                .toList();
        return page(
                search,
                ids.isEmpty()
                        ? List.of()
                        : jdbc.sql(CommentSql.BY_IDS)
                                .param("ids", ids.toArray(UUID[]::new))
                                .query(CommentSql::row)
                                .list());
    }

    private Page<CommentRow> inOrder(Search search) {
        return page(
                search,
                jdbc.sql(CommentSql.page(search.where() + (search.after() == null ? "" : " and m.sort_key > :after")))
                        .param("campaign", search.campaignId())
                        .params(search.values())
                        .param("after", search.after())
                        .param("limit", search.limit() + 1)
                        .query(CommentSql::row)
                        .list());
    }

    /** Counting stops at {@link CommentReader#COUNTED}: nobody needs to know more. */
    private int count(Search search) {
        return jdbc.sql("select count(*) from (select 1" + CommentSql.FOUND + search.where()
                        + " order by m.sort_key limit " + CommentReader.COUNTED + ") found")
                .param("campaign", search.campaignId())
                .params(search.values())
                .query(Integer.class)
                .single();
    }

    private static Page<CommentRow> page(Search search, List<CommentRow> rows) {
        return Page.of(rows, search.limit(), row -> cursor(row.sortKey()));
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
