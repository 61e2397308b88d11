package fr.jalon.meetings.domain;

import fr.jalon.shared.Actor;
import fr.jalon.shared.IllegalTransition;
import fr.jalon.shared.LifecycleEvent;
import fr.jalon.shared.LifecycleEvent.Visibility;
import fr.jalon.shared.Message;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.RuleViolation;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The minutes of one meeting: built from its notes, read again, validated, published. */
@Entity
@Table(name = "minutes")
public class Minutes extends MinutesFacts {

    protected Minutes() {}

    /** What the notes say of an item. */
    public record Draft(UUID itemId, String title, MinutesBlock.Words words) {}

    /** Begins the draft when the meeting ends. */
    public static Minutes draft(Meeting meeting, List<Draft> drafts, String deliverables, Instant now) {
        Minutes minutes = new Minutes();
        minutes.id = UUID.randomUUID();
        minutes.meetingId = meeting.id();
        minutes.state = MinutesState.DRAFT;
        minutes.deliverables = deliverables;
        minutes.changedAt = now;
        minutes.put(drafts);
        return minutes;
    }

    /** Enters minutes that were published elsewhere, from public documents. */
    public static Minutes recall(Meeting meeting, List<Draft> drafts, Instant published) {
        Minutes minutes = draft(meeting, drafts, null, published);
        minutes.state = MinutesState.PUBLISHED;
        minutes.sentAt = published;
        minutes.validatedAt = published;
        minutes.publishedAt = published;
        return minutes;
    }

    /** @param overHand it is known that the notes replace what was written by hand */
    public void rebuild(Meeting meeting, List<Draft> drafts, boolean overHand, Actor by, Instant now) {
        MeetingAction.WRITE_MINUTES.require(by, meeting.standardId(), false, meeting.state());
        require(MinutesState.DRAFT);
        requireByNotes(overHand);
        put(drafts);
        changedAt = now;
    }

    /** Takes in what was typed after they were drawn from the notes. */
    public void addLate(Meeting meeting, List<MinutesBlock.Late> lines, Actor by, Instant now) {
        requireWritable(meeting, by);
        take(lines);
        changedAt = now;
    }

    public void write(Meeting meeting, UUID block, MinutesBlock.Words words, String seen, Actor by, Instant now) {
        requireWritable(meeting, by);
        block(block).write(words, seen);
        changedAt = now;
    }

    /** All that was typed on the page at once: where somebody else wrote meanwhile, nothing of it is written. */
    public void write(Meeting meeting, MinutesEdit edit, Actor by, Instant now) {
        if (edit.isEmpty()) {
            return;
        }
        requireWritable(meeting, by);
        requireSame(edit);
        edit.blocks().forEach((block, typed) -> block(block).write(typed.words(), typed.seen()));
        if (edit.ending() != null) {
            end(edit.ending());
        }
        changedAt = now;
    }

    /** State of the deliverables, carried over from meeting to meeting; and what comes next, in words. */
    public void close(Meeting meeting, String ofDeliverables, String next, Actor by, Instant now) {
        requireWritable(meeting, by);
        end(new MinutesEdit.Ending(ofDeliverables, next, null));
        changedAt = now;
    }

    private void requireWritable(Meeting meeting, Actor by) {
        MeetingAction.WRITE_MINUTES.require(by, meeting.standardId(), false, meeting.state());
        if (state.isFinal()) {
            throw new IllegalTransition(Message.of("minutes.not-in-this-state", state));
        }
    }

    public void send(Meeting meeting, Instant until, Actor by, Instant now) {
        MeetingAction.WRITE_MINUTES.require(by, meeting.standardId(), false, meeting.state());
        if (until == null || !until.isAfter(now)) {
            throw RuleViolation.of("reread-until", "until", Message.of("minutes.reread-until"));
        }
        move(MinutesState.REREADING);
        sentAt = now;
        rereadUntil = until;
        tell(meeting, "sent", by, now, Visibility.INTERNAL, meeting.title(), Deadline.of(until));
    }

    /** @param block what it is about, or null for the whole */
    public MinutesRemark remark(
            Meeting meeting,
            UUID block,
            MinutesRemark.Reader reader,
            String text,
            boolean inside,
            Actor by,
            Instant now) {
        MeetingAction.SEE_INSIDE.require(by, meeting.standardId(), inside);
        require(MinutesState.REREADING);
        if (!now.isBefore(rereadUntil)) {
            throw new IllegalTransition(Message.of("minutes.reread-over", Deadline.of(rereadUntil)));
        }
        MinutesRemark remark = new MinutesRemark(remarkedBlock(block), reader, text, now);
        remarks.add(remark);
        return remark;
    }

    public void settle(Meeting meeting, UUID remark, MinutesRemark.State as, String answer, Actor by, Instant now) {
        MeetingAction.WRITE_MINUTES.require(by, meeting.standardId(), false, meeting.state());
        require(MinutesState.REREADING);
        remarks.stream()
                .filter(each -> each.id().equals(remark))
                .findFirst()
                .orElseThrow(() -> new NotFound("remark " + remark))
                .settle(as, answer);
        changedAt = now;
    }

    /** Takes it back to be written again. */
    public void takeBack(Meeting meeting, Actor by, Instant now) {
        MeetingAction.WRITE_MINUTES.require(by, meeting.standardId(), false, meeting.state());
        move(MinutesState.DRAFT);
        rereadUntil = null;
        changedAt = now;
    }

    /** @param beforeEnd it is known that the others may still read it again */
    public void validate(Meeting meeting, boolean beforeEnd, Actor by, Instant now) {
        MeetingAction.VALIDATE_MINUTES.require(by, meeting.standardId(), false, meeting.state());
        require(MinutesState.REREADING);
        requireReread(beforeEnd, now);
        move(MinutesState.VALIDATED);
        validatedAt = now;
        Visibility who = meeting.kind().hasPublicMinutes() ? Visibility.PUBLIC : Visibility.INTERNAL;
        tell(meeting, "validated", by, now, who, meeting.title());
    }

    private void requireReread(boolean beforeEnd, Instant now) {
        long open = openRemarks();
        if (open > 0) {
            throw RuleViolation.of("remarks-open", null, Message.of("minutes.remarks-open", open));
        }
        if (!beforeEnd && now.isBefore(rereadUntil)) {
            throw RuleViolation.of(
                    "rereading-runs", "beforeEnd", Message.of("minutes.rereading-runs", Deadline.of(rereadUntil)));
        }
    }

    public void publish(Meeting meeting, Actor by, Instant now) {
        MeetingAction.VALIDATE_MINUTES.require(by, meeting.standardId(), false, meeting.state());
        move(MinutesState.PUBLISHED);
        publishedAt = now;
        Visibility who = meeting.kind().hasPublicMinutes() ? Visibility.PUBLIC : Visibility.INTERNAL;
        tell(meeting, "published", by, now, who, meeting.title());
    }

    private void require(MinutesState wanted) {
        if (state != wanted) {
            throw new IllegalTransition(Message.of("minutes.not-in-this-state", state));
        }
    }

    private void move(MinutesState next) {
        if (!state.leadsTo(next)) {
            throw new IllegalTransition(Message.of("minutes.not-in-this-state", state));
        }
        state = next;
    }

    private void tell(Meeting meeting, String verb, Actor by, Instant now, Visibility who, Object... facts) {
        changedAt = now;
        registerEvent(
                new LifecycleEvent("minutes", id, meeting.standardId(), verb, List.of(facts), null, by.id(), now, who));
    }
}
