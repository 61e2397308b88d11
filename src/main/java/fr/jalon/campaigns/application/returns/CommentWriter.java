package fr.jalon.campaigns.application.returns;

import fr.jalon.campaigns.domain.Channel;
import fr.jalon.campaigns.domain.Ref;
import fr.jalon.campaigns.domain.returns.Merge;
import fr.jalon.shared.Blank;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the comments of a table in batches: ten thousand rows are one act. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CommentWriter {

    private static final int BATCH = 500;

    private final JdbcTemplate template;
    private final CommentRecall recall;
    private final SeenOthers others;

    CommentWriter(JdbcTemplate template, CommentRecall recall, SeenOthers others) {
        this.template = template;
        this.recall = recall;
        this.others = others;
    }

    /** What came, from where and when. */
    record Origin(UUID campaignId, UUID returnId, Channel channel, Instant at, UUID by) {}

    void write(List<Merge.Merged> merged, List<TakenRow> rows, Origin origin) {
        insert(only(merged, Merge.Kind.NEW), rows, origin);
        replace(only(merged, Merge.Kind.CHANGED), rows, origin);
        List<Merge.Merged> known = merged.stream()
                .filter(each -> each.kind() == Merge.Kind.ANSWERED || each.kind() == Merge.Kind.CHANGED)
                .toList();
        answer(known.stream().filter(each -> !row(each, rows).proposed()).toList(), rows);
        propose(merged.stream().filter(each -> row(each, rows).proposed()).toList(), rows, origin);
        recall.count(only(merged, Merge.Kind.NEW), rows);
        recall.claim(merged, rows);
        others.lead(origin.campaignId());
    }

    private static TakenRow row(Merge.Merged merged, List<TakenRow> rows) {
        return rows.get(merged.row().index());
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
            Blank.toNull(row.read().proposedChange()),
            origin.channel().name(),
            origin.returnId(),
            row.read().row(),
            row.proposed() ? null : row.disposition(),
            row.proposed() ? null : Blank.toNull(row.answer()),
            row.proposed() ? null : Blank.toNull(row.read().decisionAsWritten()),
            row.proposed() ? null : Blank.toNull(row.read().actionAsWritten()),
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
                insert into comment_change (id, comment_id, kind, at, by_person, former_text, former_proposal, former_type)
                select ?, id, 'REPLACED', ?, ?, ?, ?, coalesce(nullif(array_to_string(types, ', '), ''), type_as_written)
                from comment where id = ?
                """, changed, BATCH, (statement, merged) -> {
            statement.setObject(1, UUID.randomUUID());
            statement.setTimestamp(2, Timestamp.from(origin.at()));
            statement.setObject(3, origin.by());
            statement.setString(4, merged.known().text());
            statement.setString(5, merged.known().proposal());
            statement.setObject(6, merged.known().id());
        });
        template.batchUpdate("""
                update comment set text = ?, proposed_change = ?, locator = ?, types = ?, type_as_written = ?, return_id = ?,
                    return_row = ?, version = version + 1 where id = ?
                """, changed, BATCH, (statement, merged) -> {
            TakenRow row = rows.get(merged.row().index());
            statement.setString(1, row.read().text());
            statement.setString(2, Blank.toNull(row.read().proposedChange()));
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
            statement.setString(1, row.disposition());
            statement.setString(2, Blank.toNull(row.answer()));
            statement.setString(3, Blank.toNull(row.read().decisionAsWritten()));
            statement.setString(4, Blank.toNull(row.read().actionAsWritten()));
            statement.setObject(5, merged.known().id());
        });
    }

    /** What a table only proposes waits for the group as a proposal; an answer that is there is not touched. */
    private void propose(List<Merge.Merged> proposed, List<TakenRow> rows, Origin origin) {
        List<Merge.Merged> answered = proposed.stream()
                .filter(each -> each.kind() != Merge.Kind.UNCHANGED)
                .filter(each -> !row(each, rows).answer().isBlank())
                .toList();
        template.batchUpdate("""
                update comment set pre_disposition = coalesce(?, pre_disposition), pre_reason = ?,
                    pre_action = coalesce(?, pre_action), pre_by = ?, pre_at = ?, version = version + 1
                where document_id = ? and (ref = ? or id = ?) and state = 'RECEIVED' and decided_at is null
                    and disposition is null
                """, answered, BATCH, (statement, merged) -> {
            TakenRow row = row(merged, rows);
            statement.setString(1, row.disposition());
            statement.setString(2, row.answer());
            statement.setString(3, Blank.toNull(row.read().actionAsWritten()));
            statement.setObject(4, origin.by());
            statement.setTimestamp(5, Timestamp.from(origin.at()));
            statement.setObject(6, row.document().id());
            statement.setString(7, merged.known() == null ? new Ref(row.code(), merged.number()).toString() : null);
            statement.setObject(
                    8, merged.known() == null ? null : merged.known().id());
        });
    }
}
