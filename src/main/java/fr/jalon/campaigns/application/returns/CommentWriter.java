package fr.jalon.campaigns.application.returns;

import fr.jalon.campaigns.domain.Channel;
import fr.jalon.campaigns.domain.Disposition;
import fr.jalon.campaigns.domain.Ref;
import fr.jalon.campaigns.domain.returns.Known;
import fr.jalon.campaigns.domain.returns.Merge;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the comments of a table in batches: ten thousand rows are one act. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CommentWriter {

    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    CommentWriter(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /** One table at a time in a call; comments written online go on meanwhile. */
    void lock(UUID campaignId) {
        jdbc.sql("select id from campaign where id = ? for no key update")
                .param(campaignId)
                .query(UUID.class)
                .single();
    }

    /** Locks the counters the rows will move, in one order for everybody. */
    Map<UUID, Map<String, Integer>> counters(List<TakenRow> rows) {
        Map<UUID, Map<String, Integer>> last = new HashMap<>();
        record Counter(UUID document, String code, UUID organisation) {}
        rows.stream()
                .map(row -> new Counter(
                        row.document().id(),
                        row.code(),
                        row.organisation() == null ? null : row.organisation().id()))
                .distinct()
                .sorted(java.util.Comparator.comparing(
                                (Counter counter) -> counter.document().toString())
                        .thenComparing(Counter::code))
                .forEach(counter -> last.computeIfAbsent(counter.document(), none -> new HashMap<>())
                        .put(
                                counter.code(),
                                jdbc.sql("""
                                        insert into comment_tally as t (document_id, code, organisation_id, last_number, received)
                                        values (?, ?, ?, 0, 0)
                                        on conflict (document_id, code) do update
                                            set organisation_id = coalesce(t.organisation_id, excluded.organisation_id)
                                        returning last_number
                                        """)
                                        .params(counter.document(), counter.code(), counter.organisation())
                                        .query(Integer.class)
                                        .single()));
        return last;
    }

    List<Known> known(List<TakenRow> rows) {
        UUID[] documents =
                rows.stream().map(row -> row.document().id()).distinct().toArray(UUID[]::new);
        String[] codes = rows.stream().map(TakenRow::code).distinct().toArray(String[]::new);
        return jdbc.sql("""
                        select id, document_id, organisation_code, ref, locator, text, proposed_change, disposition,
                            decision_as_written, reason, action
                        from comment where document_id = any(:documents) and organisation_code = any(:codes)
                            and state = 'RECEIVED'
                        order by sort_key
                        """)
                .param("documents", documents)
                .param("codes", codes)
                .query((row, index) -> new Known(
                        row.getObject("id", UUID.class),
                        row.getObject("document_id", UUID.class),
                        row.getString("organisation_code"),
                        Codes.number(row.getString("ref"), null),
                        row.getString("locator"),
                        row.getString("text"),
                        row.getString("proposed_change"),
                        row.getString("disposition") == null ? null : Disposition.valueOf(row.getString("disposition")),
                        row.getString("decision_as_written"),
                        row.getString("reason"),
                        row.getString("action")))
                .list();
    }

    /** What came, from where and when. */
    record Origin(UUID campaignId, UUID returnId, Channel channel, Instant at, UUID by) {}

    void write(List<Merge.Merged> merged, List<TakenRow> rows, Origin origin) {
        insert(only(merged, Merge.Kind.NEW), rows, origin);
        replace(only(merged, Merge.Kind.CHANGED), rows, origin);
        answer(only(merged, Merge.Kind.ANSWERED), rows);
        answer(only(merged, Merge.Kind.CHANGED), rows);
        count(only(merged, Merge.Kind.NEW), rows);
    }

    private static List<Merge.Merged> only(List<Merge.Merged> merged, Merge.Kind kind) {
        return merged.stream().filter(each -> each.kind() == kind).toList();
    }

    private void insert(List<Merge.Merged> added, List<TakenRow> rows, Origin origin) {
        template.batchUpdate(
                """
                insert into comment (id, campaign_id, document_id, ref, sort_key, organisation_id, organisation_code,
                    organisation_as_written, types, type_as_written, locator, clause_identity, clause_state, text,
                    proposed_change, channel, return_id, return_row, state, disposition, reason, decision_as_written, action,
                    written_at, sent_at, received_at, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'RECEIVED', ?, ?, ?, ?, ?, ?, ?, 0)
                """,
                added,
                BATCH,
                (statement, merged) ->
                        fill(statement, merged, rows.get(merged.row().index()), origin));
    }

    private static void fill(PreparedStatement statement, Merge.Merged merged, TakenRow row, Origin origin)
            throws SQLException {
        Connection connection = statement.getConnection();
        Ref ref = new Ref(row.code(), merged.number());
        Object[] values = {
            UUID.randomUUID(),
            origin.campaignId(),
            row.document().id(),
            ref.toString(),
            ref.sortKey(row.document().position()),
            row.organisation() == null ? null : row.organisation().id(),
            row.code(),
            row.read().organisation(),
            connection.createArrayOf(
                    "text", row.read().typeCodes().stream().sorted().toArray()),
            row.read().typeAsWritten(),
            row.read().locator(),
            row.clause(),
            row.clause() == null ? "NONE" : "PROPOSED",
            row.read().text(),
            orNull(row.read().proposedChange()),
            origin.channel().name(),
            origin.returnId(),
            row.read().row(),
            row.read().disposition() == null ? null : row.read().disposition().name(),
            orNull(row.read().reason()),
            orNull(row.read().decisionAsWritten()),
            orNull(row.read().actionAsWritten()),
            Timestamp.from(origin.at()),
            Timestamp.from(origin.at()),
            Timestamp.from(origin.at())
        };
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private void replace(List<Merge.Merged> changed, List<TakenRow> rows, Origin origin) {
        template.batchUpdate("""
                insert into comment_change (id, comment_id, kind, at, by_person, former_text, former_proposal)
                values (?, ?, 'REPLACED', ?, ?, ?, ?)
                """, changed, BATCH, (statement, merged) -> {
            statement.setObject(1, UUID.randomUUID());
            statement.setObject(2, merged.known().id());
            statement.setTimestamp(3, Timestamp.from(origin.at()));
            statement.setObject(4, origin.by());
            statement.setString(5, merged.known().text());
            statement.setString(6, merged.known().proposal());
        });
        template.batchUpdate("""
                update comment set text = ?, proposed_change = ?, locator = ?, types = ?, type_as_written = ?, return_id = ?,
                    return_row = ?, version = version + 1 where id = ?
                """, changed, BATCH, (statement, merged) -> {
            TakenRow row = rows.get(merged.row().index());
            statement.setString(1, row.read().text());
            statement.setString(2, orNull(row.read().proposedChange()));
            statement.setString(3, row.read().locator());
            statement.setArray(
                    4,
                    statement
                            .getConnection()
                            .createArrayOf(
                                    "text",
                                    row.read().typeCodes().stream().sorted().toArray()));
            statement.setString(5, row.read().typeAsWritten());
            statement.setObject(6, origin.returnId());
            statement.setInt(7, row.read().row());
            statement.setObject(8, merged.known().id());
        });
    }

    /** An empty cell takes no answer away, and a table sent back none that was decided here since. */
    private void answer(List<Merge.Merged> answered, List<TakenRow> rows) {
        template.batchUpdate("""
                update comment set disposition = coalesce(?, disposition), reason = coalesce(?, reason),
                    decision_as_written = coalesce(?, decision_as_written), action = coalesce(?, action),
                    version = version + 1
                where id = ? and decided_at is null
                """, answered, BATCH, (statement, merged) -> {
            TakenRow row = rows.get(merged.row().index());
            statement.setString(
                    1,
                    row.read().disposition() == null
                            ? null
                            : row.read().disposition().name());
            statement.setString(2, orNull(row.read().reason()));
            statement.setString(3, orNull(row.read().decisionAsWritten()));
            statement.setString(4, orNull(row.read().actionAsWritten()));
            statement.setObject(5, merged.known().id());
        });
    }

    private void count(List<Merge.Merged> added, List<TakenRow> rows) {
        record Counter(UUID document, String code) {}
        Map<Counter, int[]> counts = new HashMap<>();
        for (Merge.Merged each : added) {
            TakenRow row = rows.get(each.row().index());
            int[] count = counts.computeIfAbsent(new Counter(row.document().id(), row.code()), none -> new int[2]);
            count[0] = Math.max(count[0], each.number());
            count[1]++;
        }
        counts.forEach((counter, count) -> jdbc.sql("""
                        update comment_tally set last_number = greatest(last_number, ?), received = received + ?
                        where document_id = ? and code = ?
                        """)
                .params(count[0], count[1], counter.document(), counter.code())
                .update());
    }

    private static String orNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
