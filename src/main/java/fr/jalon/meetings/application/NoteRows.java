package fr.jalon.meetings.application;

import fr.jalon.meetings.application.NoteBook.Note;
import fr.jalon.meetings.application.NoteBook.Typed;
import fr.jalon.shared.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes as rows. They are told in the order they were begun, which is the same for every reader. */
@Component
class NoteRows {

    private static final String ROWS = "select n.* from meeting_note n";

    private final JdbcClient jdbc;
    private final Clock clock;

    NoteRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Note> locked(UUID meetingId, UUID id) {
        return jdbc.sql(ROWS + " where n.id = ? and n.meeting_id = ? for update of n")
                .params(id, meetingId)
                .query((row, number) -> note(row))
                .optional();
    }

    /** Empty where a block of that id is there already. */
    Optional<Note> insert(UUID meetingId, UUID id, Typed typed, Actor actor) {
        Map<String, Object> values = typed(typed);
        values.put("id", id);
        values.put("meeting", meetingId);
        values.put("item", typed.item());
        values.put("author", actor.id());
        int made = jdbc.sql("""
                        insert into meeting_note (id, meeting_id, item_id, remark, organisation, text, author_id, writer,
                            version, created_at, changed_at)
                        values (:id, :meeting, :item, :remark, :organisation, :text, :author, :writer, 1, :now, :now)
                        on conflict (id) do nothing
                        """).params(values).update();
        return made == 0 ? Optional.empty() : locked(meetingId, id);
    }

    Note update(Typed typed, UUID id) {
        Map<String, Object> values = typed(typed);
        values.put("id", id);
        return jdbc.sql("""
                        update meeting_note n set text = :text, remark = :remark, organisation = :organisation,
                            writer = :writer, version = version + 1, changed_at = :now
                        where id = :id returning n.*
                        """).params(values).query((row, number) -> note(row)).single();
    }

    private Map<String, Object> typed(Typed typed) {
        Map<String, Object> values = new HashMap<>();
        values.put("remark", typed.remark());
        values.put("organisation", typed.organisation());
        values.put("text", typed.text());
        values.put("writer", typed.writer());
        values.put("now", Timestamp.from(clock.instant()));
        return values;
    }

    /** All that is not empty; empty blocks are those somebody erased. */
    List<Note> all(UUID meetingId) {
        return jdbc.sql(ROWS + " where n.meeting_id = ? and n.text <> '' order by n.rank")
                .param(meetingId)
                .query((row, number) -> note(row))
                .list();
    }

    /** What changed since, erased blocks included. */
    List<Note> since(UUID meetingId, Instant since) {
        return jdbc.sql(ROWS + " where n.meeting_id = ? and n.changed_at >= ? order by n.rank")
                .params(meetingId, Timestamp.from(since))
                .query((row, number) -> note(row))
                .list();
    }

    void tookIntoMinutes(Note note) {
        jdbc.sql("update meeting_note set in_minutes = ? where id = ?")
                .params(note.line(), note.id())
                .update();
    }

    private static Note note(ResultSet row) throws SQLException {
        return new Note(
                row.getObject("id", UUID.class),
                row.getObject("item_id", UUID.class),
                row.getLong("rank"),
                row.getBoolean("remark"),
                row.getString("organisation"),
                row.getString("text"),
                row.getObject("author_id", UUID.class),
                row.getObject("writer", UUID.class),
                row.getInt("version"),
                row.getString("in_minutes"),
                false);
    }
}
