package fr.jalon.campaigns.application;

import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import fr.jalon.shared.web.Page;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the comments of a call by page, at the same cost for a call of a thousand and one of a hundred thousand. */
@Component
public class CommentFinder {

    private final JdbcClient jdbc;
    private final FewMatches matches;

    CommentFinder(JdbcClient jdbc, FewMatches matches) {
        this.jdbc = jdbc;
        this.matches = matches;
    }

    /** @param count at most {@link CommentReader#COUNTED} */
    public record Counted(Page<CommentRow> page, int count) {}

    /** @param values of the parameters the condition names */
    private record Search(UUID campaignId, String where, Map<String, Object> values, String after, int limit) {}

    Page<CommentRow> page(UUID campaignId, CommentFilter filter, String after, int limit) {
        Search search = search(campaignId, filter, after, limit);
        return few(search, filter).map(few -> sorted(search, few)).orElseGet(() -> inOrder(search));
    }

    Counted counted(UUID campaignId, CommentFilter filter, String after, int limit) {
        Search search = search(campaignId, filter, after, limit);
        return few(search, filter)
                .map(few -> new Counted(sorted(search, few), Math.min(few.size(), CommentReader.COUNTED)))
                .orElseGet(() ->
                        new Counted(inOrder(search), filter.seeksWords() ? CommentReader.COUNTED : count(search)));
    }

    private Search search(UUID campaignId, CommentFilter filter, String after, int limit) {
        Map<String, Object> values = new HashMap<>();
        String where = filter.where(values);
        if (!filter.isOpen()) {
            FilterPlans.madeForEachFilter(jdbc);
        }
        return new Search(campaignId, where, values, after == null ? null : read(after), limit);
    }

    private Optional<FewMatches.Found> few(Search search, CommentFilter filter) {
        return filter.seeksWords()
                ? matches.found(search.campaignId(), search.where(), search.values())
                : Optional.empty();
    }

    private Page<CommentRow> sorted(Search search, FewMatches.Found few) {
        UUID[] ids = few.after(search.after(), search.limit() + 1);
        return page(
                search,
                ids.length == 0
                        ? List.of()
                        : jdbc.sql(CommentSql.BY_IDS)
                                .param("ids", ids)
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
