package fr.jalon.meetings.domain.poll;

import fr.jalon.meetings.domain.Hours;
import fr.jalon.meetings.domain.Meeting;
import fr.jalon.meetings.domain.MeetingState;
import fr.jalon.shared.Actor;
import fr.jalon.shared.IllegalTransition;
import fr.jalon.shared.LifecycleEvent;
import fr.jalon.shared.LifecycleEvent.Visibility;
import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A date looked for (sondage de dates): slots people say yes, if need be or no to, until one becomes the date of the
 * meeting. The answers are rows of their own, so that many people answer at once.
 */
@Entity
@Table(name = "date_poll")
public class DatePoll extends PollFacts {

    /** More than that nobody answers. */
    public static final int MOST_SLOTS = 20;

    /** Asking again sooner is a nuisance. */
    public static final Duration BETWEEN_REMINDERS = Duration.ofHours(20);

    protected DatePoll() {}

    /** @param until when answers end, or null */
    public static DatePoll open(Meeting meeting, List<Hours> slots, Instant until, Actor by, Instant now) {
        PollAction.OPEN.require(by, meeting.standardId());
        if (meeting.state() != MeetingState.PLANNED) {
            throw new IllegalTransition(Message.of("meeting.not-in-this-state", meeting.state()));
        }
        PollPeriod.checkSlots(List.of(), slots, now);
        PollPeriod.checkEnd(until, slots, now);
        DatePoll poll = new DatePoll();
        poll.id = UUID.randomUUID();
        poll.meetingId = meeting.id();
        poll.standardId = meeting.standardId();
        poll.title = meeting.title();
        poll.state = PollState.OPEN;
        poll.openedAt = now;
        poll.answerUntil = until;
        slots.forEach(hours -> poll.slots.add(new PollSlot(hours)));
        poll.tell("opened", by, now, poll.title, slots.size());
        return poll;
    }

    /** More slots; those who answered already are asked about them too. */
    public void propose(List<Hours> more, Actor by, Instant now) {
        PollAction.KEEP.require(by, standardId, stateAt(now));
        if (more.isEmpty()) {
            throw RuleViolation.of("slots-needed", "slots", Message.of("poll.slots-needed"));
        }
        PollPeriod.checkSlots(offered(), more, now);
        PollPeriod.checkEnd(answerUntil, more, now);
        more.forEach(hours -> slots.add(new PollSlot(hours)));
        tell("slots-added", by, now, title, more.size());
    }

    /** A slot that is not possible after all; two at least stay. */
    public void withdraw(UUID slot, Actor by, Instant now) {
        PollAction.KEEP.require(by, standardId, stateAt(now));
        PollSlot struck = slot(slot);
        if (!struck.isWithdrawn() && offered().size() <= 2) {
            throw RuleViolation.of("slots-two", "slots", Message.of("poll.two-slots"));
        }
        struck.withdraw();
        tell("slot-withdrawn", by, now, title, struck.hours().startsAt());
    }

    public void close(Actor by, Instant now) {
        PollAction.CLOSE.require(by, standardId, stateAt(now));
        move(PollState.CLOSED);
        tell("closed", by, now, title);
    }

    /** @param until when answers end now, or null */
    public void reopen(Instant until, Actor by, Instant now) {
        PollAction.REOPEN.require(by, standardId, stateAt(now));
        PollPeriod.checkEnd(until, offered(), now);
        state = PollState.OPEN;
        answerUntil = until;
        remindedAt = null;
        tell("reopened", by, now, title);
    }

    /** @return the hours the meeting has now */
    public Hours choose(UUID slot, Actor by, Instant now) {
        PollAction.CHOOSE.require(by, standardId, stateAt(now));
        PollSlot chosen = slot(slot);
        if (chosen.isWithdrawn() || !chosen.hours().startsAt().isAfter(now)) {
            throw RuleViolation.of("slot-gone", "slot", Message.of("poll.slot-gone"));
        }
        move(PollState.CHOSEN);
        chosenSlotId = chosen.id();
        tell("chosen", by, now, title, chosen.hours().startsAt());
        return chosen.hours();
    }

    /** Somebody asks those again who said nothing. */
    public void remind(Actor by, Instant now) {
        PollAction.KEEP.require(by, standardId, stateAt(now));
        if (remindedAt != null && now.isBefore(remindedAt.plus(BETWEEN_REMINDERS))) {
            throw new IllegalTransition(Message.of("poll.reminded-lately", remindedAt));
        }
        remindedAt = now;
    }

    /** The clock's own reminder; once. */
    public boolean remindByTheClock(Instant now) {
        if (stateAt(now) != PollState.OPEN || remindedAt != null) {
            return false;
        }
        remindedAt = now;
        return true;
    }

    /** @return whether the clock closed it just now */
    public boolean keepTime(Instant now) {
        if (stateAt(now) == state) {
            return false;
        }
        move(stateAt(now));
        tell("closed", Actor.SYSTEM, now, title);
        return true;
    }

    private void move(PollState next) {
        if (!state.leadsTo(next)) {
            throw new IllegalTransition(Message.of("poll.not-in-this-state", state));
        }
        state = next;
    }

    private void tell(String verb, Actor by, Instant now, Object... facts) {
        registerEvent(new LifecycleEvent(
                "date-poll", id, standardId, verb, List.of(facts), null, by.id(), now, Visibility.INTERNAL));
    }
}
