package fr.jalon.documents.application;

import fr.jalon.documents.domain.reading.ClauseKind;
import fr.jalon.documents.domain.reading.Part;
import fr.jalon.documents.domain.reading.ReadClause;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes clauses once and reads them often: rows, not entities. */
@Component
class Clauses {

    private static final int BATCH = 500;
    private static final String COLUMNS =
            "id, identity, parent_id, position, part, kind, level, depth, number, title, anchor, page, html, plain";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    Clauses(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** @param identities of the clauses, in their order */
    void write(UUID revisionId, List<ReadClause> clauses, List<UUID> identities) {
        List<UUID> ids = clauses.stream().map(clause -> UUID.randomUUID()).toList();
        List<Integer> positions = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            positions.add(i);
        }
        batches.batchUpdate(
                "insert into clause (revision_id, " + COLUMNS
                        + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                positions,
                BATCH,
                (statement, i) -> fill(statement, revisionId, clauses.get(i), i, ids, identities.get(i)));
    }

    private static void fill(
            PreparedStatement row, UUID revisionId, ReadClause clause, int position, List<UUID> ids, UUID identity)
            throws SQLException {
        Object[] values = {
            revisionId,
            ids.get(position),
            identity,
            clause.parent() < 0 ? null : ids.get(clause.parent()),
            position,
            clause.part().name(),
            clause.kind().name(),
            clause.level(),
            clause.depth(),
            storable(clause.number()),
            storable(clause.title()),
            clause.anchor(),
            clause.page(),
            storable(clause.html()),
            storable(clause.plain())
        };
        for (int i = 0; i < values.length; i++) {
            row.setObject(i + 1, values[i]);
        }
    }

    /** A text column of PostgreSQL takes every character but this one. */
    private static String storable(String text) {
        return text.replace("\u0000", "");
    }

    List<ClauseRow> of(UUID revisionId) {
        return jdbc.sql("select " + COLUMNS + " from clause where revision_id = ? order by position")
                .param(revisionId)
                .query(Clauses::read)
                .list();
    }

    List<ClauseRow> byIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("select " + COLUMNS + " from clause where id in (:ids)")
                        .param("ids", ids)
                        .query(Clauses::read)
                        .list();
    }

    private static ClauseRow read(ResultSet row, int number) throws SQLException {
        return new ClauseRow(
                row.getObject("id", UUID.class),
                row.getObject("identity", UUID.class),
                row.getObject("parent_id", UUID.class),
                row.getInt("position"),
                Part.valueOf(row.getString("part")),
                ClauseKind.valueOf(row.getString("kind")),
                row.getInt("level"),
                row.getInt("depth"),
                row.getString("number"),
                row.getString("title"),
                row.getString("anchor"),
                row.getObject("page", Integer.class),
                row.getString("html"),
                row.getString("plain"));
    }
}
