package fr.jalon.meetings.application;

import fr.jalon.meetings.domain.Meeting;
import fr.jalon.meetings.domain.MeetingAction;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.RuleViolation;
import java.nio.charset.StandardCharsets;
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
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes of a meeting, in blocks. The browser names a block before it is sent, so that sending it again after a lost
 * answer writes nothing twice. Who changes a block that somebody else changed meanwhile overwrites nothing: what was
 * typed becomes a block of its own beside it.
 */
@Service
@Transactional
public class NoteBook {

    /** A block longer than that is a document. */
    public static final int LONGEST = 20_000;

    private static final String ROWS = "select n.* from meeting_note n";

    private final MeetingDesk desk;
    private final JdbcClient jdbc;
    private final Clock clock;

    NoteBook(MeetingDesk desk, JdbcClient jdbc, Clock clock) {
        this.desk = desk;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What a browser sends.
     *
     * @param id made by the browser
     * @param item of the agenda, or null
     * @param remark what somebody answered; else what was presented
     * @param organisation whose remark it is, or null
     * @param base version it was typed on; 0 for a new block
     * @param writer the open page it comes from
     */
    public record Typed(UUID id, UUID item, boolean remark, String organisation, String text, int base, UUID writer) {}

    /**
     * A block as it stands.
     *
     * @param split it was put beside the one it was typed on, which somebody else had changed
     */
    public record Note(
            UUID id,
            UUID item,
            boolean remark,
            String organisation,
            String text,
            UUID author,
            UUID writer,
            int version,
            Instant changedAt,
            boolean split) {}

    public Note save(UUID meetingId, Typed typed, Actor actor) {
        Meeting meeting = desk.forAct(meetingId, MeetingAction.TAKE_NOTES, actor);
        check(meeting, typed);
        Optional<Note> there = locked(meetingId, typed.id());
        if (there.isEmpty()) {
            return insert(meetingId, typed.id(), typed, actor)
                    .orElseGet(() -> change(
                            meetingId, typed, locked(meetingId, typed.id()).orElseThrow(() -> foreign(typed)), actor));
        }
        return change(meetingId, typed, there.get(), actor);
    }

    private static void check(Meeting meeting, Typed typed) {
        if (typed.text().length() > LONGEST) {
            throw RuleViolation.of("too-long", "text", Message.of("note.too-long", LONGEST));
        }
        if (typed.item() != null) {
            meeting.item(typed.item());
        }
    }

    private static NotFound foreign(Typed typed) {
        return new NotFound("note " + typed.id());
    }

    private Note change(UUID meetingId, Typed typed, Note there, Actor actor) {
        boolean same = there.text().equals(typed.text())
                && there.remark() == typed.remark()
                && java.util.Objects.equals(there.organisation(), typed.organisation());
        if (same) {
            return there;
        }
        if (there.version() == typed.base() || there.writer().equals(typed.writer())) {
            return update(typed, there.id());
        }
        UUID beside = UUID.nameUUIDFromBytes((typed.id() + " " + typed.writer()).getBytes(StandardCharsets.UTF_8));
        Note kept = locked(meetingId, beside)
                .map(own -> update(typed, own.id()))
                .orElseGet(() -> insert(meetingId, beside, typed, actor).orElseThrow(() -> foreign(typed)));
        return new Note(
                kept.id(),
                kept.item(),
                kept.remark(),
                kept.organisation(),
                kept.text(),
                kept.author(),
                kept.writer(),
                kept.version(),
                kept.changedAt(),
                true);
    }

    private Optional<Note> locked(UUID meetingId, UUID id) {
        return jdbc.sql(ROWS + " where n.id = ? and n.meeting_id = ? for update of n")
                .params(id, meetingId)
                .query((row, number) -> note(row))
                .optional();
    }

    private Optional<Note> insert(UUID meetingId, UUID id, Typed typed, Actor actor) {
        Map<String, Object> values = new HashMap<>();
        values.put("id", id);
        values.put("meeting", meetingId);
        values.put("item", typed.item());
        values.put("remark", typed.remark());
        values.put("organisation", typed.organisation());
        values.put("text", typed.text());
        values.put("author", actor.id());
        values.put("writer", typed.writer());
        values.put("now", Timestamp.from(clock.instant()));
        int made = jdbc.sql("""
                        insert into meeting_note (id, meeting_id, item_id, remark, organisation, text, author_id, writer,
                            version, created_at, changed_at)
                        values (:id, :meeting, :item, :remark, :organisation, :text, :author, :writer, 1, :now, :now)
                        on conflict (id) do nothing
                        """).params(values).update();
        return made == 0 ? Optional.empty() : locked(meetingId, id);
    }

    private Note update(Typed typed, UUID id) {
        jdbc.sql("""
                        update meeting_note set text = :text, remark = :remark, organisation = :organisation,
                            writer = :writer, version = version + 1, changed_at = :now
                        where id = :id
                        """)
                .param("text", typed.text())
                .param("remark", typed.remark())
                .param("organisation", typed.organisation())
                .param("writer", typed.writer())
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id)
                .update();
        return jdbc.sql(ROWS + " where n.id = ?")
                .param(id)
                .query((row, number) -> note(row))
                .single();
    }

    /** All that is not empty, in the order it was begun; empty blocks are those somebody erased. */
    @Transactional(readOnly = true)
    public List<Note> of(UUID meetingId, Actor reader) {
        inside(meetingId, reader);
        return all(meetingId);
    }

    List<Note> all(UUID meetingId) {
        return jdbc.sql(ROWS + " where n.meeting_id = ? and n.text <> '' order by n.rank")
                .param(meetingId)
                .query((row, number) -> note(row))
                .list();
    }

    /** What changed since, erased blocks included. */
    @Transactional(readOnly = true)
    public List<Note> since(UUID meetingId, Instant since, Actor reader) {
        inside(meetingId, reader);
        return jdbc.sql(ROWS + " where n.meeting_id = ? and n.changed_at >= ? order by n.rank")
                .params(meetingId, Timestamp.from(since))
                .query((row, number) -> note(row))
                .list();
    }

    private void inside(UUID meetingId, Actor reader) {
        Meeting meeting = desk.seen(meetingId, reader);
        MeetingAction.SEE_INSIDE.require(reader, meeting.standardId(), desk.isInside(meeting, reader));
    }

    private static Note note(ResultSet row) throws SQLException {
        return new Note(
                row.getObject("id", UUID.class),
                row.getObject("item_id", UUID.class),
                row.getBoolean("remark"),
                row.getString("organisation"),
                row.getString("text"),
                row.getObject("author_id", UUID.class),
                row.getObject("writer", UUID.class),
                row.getInt("version"),
                row.getTimestamp("changed_at").toInstant(),
                false);
    }
}
