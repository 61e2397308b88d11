package fr.jalon.campaigns.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds words that few comments of a call hold. They may stand in one corner of the list: reading the list in its order
 * until a page is full, as the database would, could read nearly all of it.
 */
@Component
public class FewMatches {

    private static final int FEW = 1_000;

    private final JdbcClient jdbc;

    FewMatches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Key(UUID id, String sortKey) {}

    /**
     * @param where that follows the condition on the call, of a filter that seeks words
     * @return in no order; empty when there are more than a thousand
     */
    Optional<List<Key>> keys(UUID campaignId, String where, Map<String, Object> values) {
        List<Key> found = jdbc.sql("select m.id, m.sort_key" + CommentSql.FOUND + where + " limit " + (FEW + 1))
                .param("campaign", campaignId)
                .params(values)
                .query((row, number) -> new Key(row.getObject(1, UUID.class), row.getString(2)))
                .list();
        return found.size() > FEW ? Optional.empty() : Optional.of(found);
    }

    /** The same, identifiers only. */
    public Optional<UUID[]> ids(UUID campaignId, String where, Map<String, Object> values) {
        return keys(campaignId, where, values)
                .map(found -> found.stream().map(Key::id).toArray(UUID[]::new));
    }
}
