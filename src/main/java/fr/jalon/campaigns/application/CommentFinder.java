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
    private final FewMatches fewMatches;
    private final CommonMatches commonMatches;

    CommentFinder(JdbcClient jdbc, FewMatches fewMatches, CommonMatches commonMatches) {
        this.jdbc = jdbc;
        this.fewMatches = fewMatches;
        this.commonMatches = commonMatches;
    }

    /** @param count at most {@link CommentReader#COUNTED} */
    public record Counted(Page<CommentRow> page, int count) {}

    /** @param values of the parameters the condition names */
    private record Search(UUID campaignId, String where, Map<String, Object> values, String after, int limit) {}

    Page<CommentRow> page(UUID campaignId, CommentFilter filter, String after, int limit) {
        Search search = search(campaignId, filter, after, limit);
        return filter.seeksWords() ? words(search).page() : inOrder(search);
    }

    Counted counted(UUID campaignId, CommentFilter filter, String after, int limit) {
        Search search = search(campaignId, filter, after, limit);
        return filter.seeksWords() ? words(search) : new Counted(inOrder(search), count(search));
    }

    private Search search(UUID campaignId, CommentFilter filter, String after, int limit) {
        Map<String, Object> values = new HashMap<>();
        String where = filter.where(values);
        if (!filter.isOpen()) {
            FilterPlans.madeForEachFilter(jdbc);
        }
        return new Search(campaignId, where, values, after == null ? null : read(after), limit);
    }

    private Counted words(Search search) {
        return common(search)
                .or(() -> few(search))
                .orElseGet(() -> new Counted(inOrder(search), CommentReader.COUNTED));
    }

    private Optional<Counted> common(Search search) {
        int wanted = Math.max(search.limit() + 1, CommentReader.COUNTED);
        return commonMatches
                .next(search.campaignId(), search.where(), search.values(), search.after(), wanted)
                .map(found -> new Counted(
                        these(search, found.subList(0, search.limit() + 1).toArray(UUID[]::new)),
                        CommentReader.COUNTED));
    }

    private Optional<Counted> few(Search search) {
        return fewMatches
                .found(search.campaignId(), search.where(), search.values())
                .map(few -> new Counted(
                        these(search, few.after(search.after(), search.limit() + 1)),
                        Math.min(few.size(), CommentReader.COUNTED)));
    }

    private Page<CommentRow> these(Search search, UUID[] ids) {
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
