package fr.jalon.campaigns.application;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds words that few comments of a call hold. They may stand in one corner of the list: reading the list in its order
 * until a page is full, as the database would, could read nearly all of it. So they are put in order here, and only those
 * of one page are read, by their identifiers.
 */
@Component
public class FewMatches {

    private static final int FEW = 1_000;

    private final JdbcClient jdbc;

    FewMatches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param sortKey its place in the list */
    record Key(UUID id, String sortKey) {}

    /** All that were found, in the order of the list. */
    public static final class Found {

        private final List<Key> keys;

        Found(Collection<Key> unordered) {
            this.keys = unordered.stream()
                    .sorted(Comparator.comparing(Key::sortKey))
                    .toList();
        }

        public int size() {
            return keys.size();
        }

        /** @param key of the place above the first; null for the beginning */
        public UUID[] after(String key, int limit) {
            return keys.stream()
                    .filter(each -> key == null || each.sortKey().compareTo(key) > 0)
                    .limit(limit)
                    .map(Key::id)
                    .toArray(UUID[]::new);
        }

        /** The nearest above that place. */
        public UUID[] before(String key, int limit) {
            List<Key> above = keys.stream()
                    .filter(each -> each.sortKey().compareTo(key) < 0)
                    .toList();
            return above.subList(Math.max(0, above.size() - limit), above.size()).stream()
                    .map(Key::id)
                    .toArray(UUID[]::new);
        }
    }

    /**
     * @param where that follows the condition on the call, of a filter that seeks words
     * @return empty when there are more than a thousand
     */
    public Optional<Found> found(UUID campaignId, String where, Map<String, Object> values) {
        List<Key> keys = jdbc.sql("select m.id, m.sort_key" + CommentSql.FOUND + where + " limit " + (FEW + 1))
                .param("campaign", campaignId)
                .params(values)
                .query((row, number) -> new Key(row.getObject(1, UUID.class), row.getString(2)))
                .list();
        if (keys.size() > FEW) {
            return Optional.empty();
        }
        return Optional.of(new Found(keys));
    }
}
