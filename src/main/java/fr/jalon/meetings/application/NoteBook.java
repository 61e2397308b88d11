package fr.jalon.meetings.application;

import fr.jalon.meetings.domain.Meeting;
import fr.jalon.meetings.domain.MeetingAction;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.RuleViolation;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
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

    private final MeetingDesk desk;
    private final NoteRows rows;

    NoteBook(MeetingDesk desk, NoteRows rows) {
        this.desk = desk;
        this.rows = rows;
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
     * @param rank of those of its meeting, in the order they were begun
     * @param inMinutes what the minutes say of it; null where they do not have it
     * @param split it was put beside the one it was typed on, which somebody else had changed
     */
    public record Note(
            UUID id,
            UUID item,
            long rank,
            boolean remark,
            String organisation,
            String text,
            UUID author,
            UUID writer,
            int version,
            String inMinutes,
            boolean split) {

        /** As minutes say it. */
        String line() {
            if (!remark) {
                return text;
            }
            String said = text.replace("\n", "\n  ");
            return organisation == null ? "- " + said : "- " + organisation + " : " + said;
        }

        /** It came, or changed, after the minutes were drawn from the notes. */
        boolean isLate() {
            return !line().equals(inMinutes);
        }

        Note asSplit() {
            return new Note(id, item, rank, remark, organisation, text, author, writer, version, inMinutes, true);
        }

        boolean says(Typed typed) {
            return text.equals(typed.text())
                    && remark == typed.remark()
                    && Objects.equals(organisation, typed.organisation());
        }
    }

    public Note save(UUID meetingId, Typed typed, Actor actor) {
        Meeting meeting = desk.forAct(meetingId, MeetingAction.TAKE_NOTES, actor);
        check(meeting, typed);
        Optional<Note> there = rows.locked(meetingId, typed.id());
        if (there.isEmpty()) {
            return rows.insert(meetingId, typed.id(), typed, actor)
                    .orElseGet(() -> change(
                            meetingId,
                            typed,
                            rows.locked(meetingId, typed.id()).orElseThrow(() -> foreign(typed)),
                            actor));
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
        if (there.says(typed)) {
            return there;
        }
        if (there.version() == typed.base() || there.writer().equals(typed.writer())) {
            return rows.update(typed, there.id());
        }
        UUID beside = UUID.nameUUIDFromBytes((typed.id() + " " + typed.writer()).getBytes(StandardCharsets.UTF_8));
        return rows.locked(meetingId, beside)
                .map(own -> rows.update(typed, own.id()))
                .orElseGet(() -> rows.insert(meetingId, beside, typed, actor).orElseThrow(() -> foreign(typed)))
                .asSplit();
    }

    /** All that is not empty, in the order it was begun. */
    @Transactional(readOnly = true)
    public List<Note> of(UUID meetingId, Actor reader) {
        inside(meetingId, reader);
        return rows.all(meetingId);
    }

    /** What changed since, erased blocks included. */
    @Transactional(readOnly = true)
    public List<Note> since(UUID meetingId, Instant since, Actor reader) {
        inside(meetingId, reader);
        return rows.since(meetingId, since);
    }

    private void inside(UUID meetingId, Actor reader) {
        Meeting meeting = desk.seen(meetingId, reader);
        MeetingAction.SEE_INSIDE.require(reader, meeting.standardId(), desk.isInside(meeting, reader));
    }
}
