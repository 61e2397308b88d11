package fr.jalon.shared;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A source whose entries are the rows of one query. */
public abstract class SearchRows implements SearchSource {

    private final JdbcClient jdbc;
    private final String kind;
    private final String rows;
    private final String id;

    /**
     * @param rows a query that ends in the condition of what is public, which {@code and} continues
     * @param id the column that is the id of the thing, as the query names it
     */
    protected SearchRows(JdbcClient jdbc, String kind, String rows, String id) {
        this.jdbc = jdbc;
        this.kind = kind;
        this.rows = rows;
        this.id = id;
    }

    /** What the query names besides the ids. */
    protected Map<String, Object> values() {
        return Map.of();
    }

    protected abstract SearchEntry entry(ResultSet row) throws SQLException;

    /** @param sql of the ids that what happened to {@code :id} touched */
    protected final Collection<UUID> touchedBy(UUID subjectId, String sql) {
        return jdbc.sql(sql).param("id", subjectId).query(UUID.class).list();
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public List<SearchEntry> entries(Collection<UUID> ids) {
        return jdbc.sql(rows + " and " + id + " = any(:ids)")
                .params(values())
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, number) -> entry(row))
                .list();
    }

    @Override
    public List<SearchEntry> after(UUID last, int limit) {
        return jdbc.sql(rows + " and " + id + " > :last order by " + id + " limit :limit")
                .params(values())
                .param("last", last)
                .param("limit", limit)
                .query((row, number) -> entry(row))
                .list();
    }
}
