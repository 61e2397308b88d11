package fr.jalon.campaigns.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds words that many comments of a call hold, along the order of its list: the next ones are near, where the index of
 * words would first be read for all of them. How common the words are is what the database expects from its statistics; a
 * wrong guess costs time, never a find.
 */
@Component
class CommonMatches {

    /** Fewer are quickly read in the index of words. */
    private static final int MANY = 4_000;

    /** How far to look: about as long as reading the index of words for a tenth of a hundred thousand comments. */
    private static final int NEAR = 10_000;

    private static final Pattern EXPECTED = Pattern.compile("rows=(\\d+)");

    private final JdbcClient jdbc;
    private final int many;
    private final int near;

    @Autowired
    CommonMatches(JdbcClient jdbc) {
        this(jdbc, MANY, NEAR);
    }

    CommonMatches(JdbcClient jdbc, int many, int near) {
        this.jdbc = jdbc;
        this.many = many;
        this.near = near;
    }

    /**
     * @param where that follows the condition on the call, of a filter that seeks words
     * @param after key of the place above the first; null for the beginning
     * @param wanted how many
     * @return the next ones in the order of the list; empty when they are too few or too far to be found this way
     */
    Optional<List<UUID>> next(UUID campaignId, String where, Map<String, Object> values, String after, int wanted) {
        if (expected(campaignId, where, values) < many) {
            return Optional.empty();
        }
        List<UUID> found = jdbc.sql("select m.id from (select m.*" + CommentSql.FOUND
                        + (after == null ? "" : " and m.sort_key > :after") + " order by m.sort_key limit " + near
                        + ") m where true" + where + " order by m.sort_key limit :wanted")
                .param("campaign", campaignId)
                .params(values)
                .param("after", after)
                .param("wanted", wanted)
                .query(UUID.class)
                .list();
        return found.size() < wanted ? Optional.empty() : Optional.of(found);
    }

    private long expected(UUID campaignId, String where, Map<String, Object> values) {
        String plan = jdbc.sql("explain select 1" + CommentSql.FOUND + where)
                .param("campaign", campaignId)
                .params(values)
                .query(String.class)
                .list()
                .get(0);
        Matcher rows = EXPECTED.matcher(plan);
        return rows.find() ? Long.parseLong(rows.group(1)) : 0;
    }
}
