package fr.jalon.meetings.application;

import fr.jalon.meetings.domain.Deadline;
import fr.jalon.meetings.domain.MinutesBlock;
import fr.jalon.meetings.domain.MinutesRemark;
import fr.jalon.meetings.domain.MinutesState;
import fr.jalon.shared.Message;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The minutes of a meeting for one reader.
 *
 * @param remarks of those who read again; empty for those outside
 * @param people who was there, one a line; organisations only for those outside
 * @param excused the same, of those who could not come
 * @param late notes that came after the minutes were drawn from them, and may be added
 * @param may what the reader may do now: WRITE, SEND, REMARK, SETTLE, TAKE_BACK, VALIDATE, PUBLISH, REBUILD; and CONFIRM, where
 *     validating ends the reading again before its date
 */
public record MinutesView(
        MeetingView meeting,
        UUID id,
        MinutesState state,
        List<Block> blocks,
        String deliverables,
        String nextMeeting,
        Instant sentAt,
        Instant rereadUntil,
        Instant validatedAt,
        Instant publishedAt,
        List<Remark> remarks,
        List<String> animators,
        List<String> people,
        List<String> excused,
        int late,
        Set<String> may) {

    /**
     * One item: what was said, the reactions, what was decided.
     *
     * @param mark of the words as they are stored
     */
    public record Block(UUID id, int number, String title, MinutesBlock.Words words, String mark) {}

    /** @param block it is about, or null for the whole */
    public record Remark(
            UUID id,
            UUID block,
            String name,
            String organisation,
            String text,
            Instant at,
            MinutesRemark.State state,
            String answer) {}

    public boolean may(String act) {
        return may.contains(act);
    }

    /** Until when it is read again; null while it is not. */
    public Message rereadingEnds() {
        return rereadUntil == null ? null : Deadline.of(rereadUntil);
    }

    /** The circle alone reads them, whatever they have become. */
    public boolean isForCircle() {
        return !meeting.line().kind().hasPublicMinutes();
    }

    /** Where they stand, as the reader is told; what only the circle reads is not called published. */
    public Message standing() {
        return meeting.line().kind().says(state);
    }

    /** Key of the words that say what the next step makes public. */
    public String tells() {
        if (!isForCircle()) {
            return may("PUBLISH") ? "minutes.publish.tells-all" : "minutes.validate.tells-all";
        }
        return may("PUBLISH") ? "minutes.publish.tells-circle" : "minutes.validate.tells-circle";
    }

    public List<Remark> remarksOn(UUID block) {
        return remarks.stream()
                .filter(remark -> java.util.Objects.equals(block, remark.block()))
                .toList();
    }

    public long openRemarks() {
        return remarks.stream()
                .filter(remark -> remark.state() == MinutesRemark.State.OPEN)
                .count();
    }
}
