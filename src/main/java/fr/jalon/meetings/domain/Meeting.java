package fr.jalon.meetings.domain;

import fr.jalon.shared.Actor;
import fr.jalon.shared.IllegalTransition;
import fr.jalon.shared.LifecycleEvent;
import fr.jalon.shared.LifecycleEvent.Visibility;
import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** A meeting of a standard: from the wish to the notes. Its minutes are {@link Minutes}. */
@Entity
@Table(name = "meeting")
public class Meeting extends MeetingFacts {

    protected Meeting() {}

    /**
     * @param groupId the group that meets, or null where none is known
     * @param number of the COPIL; null for the others
     */
    public static Meeting plan(
            UUID standardId, UUID groupId, MeetingKind kind, Integer number, Details details, Actor by, Instant now) {
        MeetingAction.PLAN.require(by, standardId, false);
        Meeting meeting = new Meeting();
        meeting.id = UUID.randomUUID();
        meeting.standardId = standardId;
        meeting.groupId = groupId;
        meeting.kind = kind;
        meeting.number = number;
        meeting.state = MeetingState.PLANNED;
        meeting.put(details);
        meeting.record("planned", null, by, now, Visibility.INTERNAL, meeting.title);
        return meeting;
    }

    /** Enters a meeting that was held before, from public documents; the page says so. */
    public static Meeting recall(
            UUID id,
            UUID standardId,
            UUID groupId,
            MeetingKind kind,
            Integer number,
            Details details,
            Integer present) {
        Meeting meeting = new Meeting();
        meeting.id = id;
        meeting.standardId = standardId;
        meeting.groupId = groupId;
        meeting.kind = kind;
        meeting.number = number;
        meeting.put(details);
        meeting.state = MeetingState.HELD;
        meeting.presentCount = present;
        meeting.reconstructed = true;
        meeting.calledAt = meeting.startsAt;
        meeting.startedAt = meeting.startsAt;
        meeting.endedAt = meeting.endsAt;
        meeting.changedAt = meeting.endsAt;
        return meeting;
    }

    public void describe(Details details, Actor by, Instant now) {
        MeetingAction.PREPARE.require(by, standardId, false, state);
        boolean told = state == MeetingState.CALLED;
        if (told && details.hours() == null) {
            throw RuleViolation.of("hours-needed", "startsAt", Message.of("meeting.hours-needed"));
        }
        boolean moved = details.hours() == null
                || !Objects.equals(details.hours().startsAt(), startsAt)
                || !Objects.equals(details.hours().endsAt(), endsAt);
        put(details);
        sequence++;
        record(
                told && moved ? "moved" : "described",
                null,
                by,
                now,
                told && moved ? Visibility.PUBLIC : Visibility.INTERNAL,
                told && moved ? new Object[] {title, startsAt} : new Object[] {title});
    }

    private void put(Details details) {
        details.check();
        title = details.title().strip();
        purpose = details.purpose();
        startsAt = details.hours() == null ? null : details.hours().startsAt();
        endsAt = details.hours() == null ? null : details.hours().endsAt();
        mode = details.venue().mode();
        place = details.venue().place();
        link = details.venue().link();
        slides = details.slides();
        reference = details.reference();
        capacity = details.capacity();
    }

    /** Items keep their identity, and with it their notes. The one being dealt with stays. */
    public void setAgenda(List<AgendaLine> lines, Actor by, Instant now) {
        MeetingAction.PREPARE.require(by, standardId, false, state);
        Agenda.arrange(agenda, lines, itemId);
        sequence++;
        record("agenda-set", null, by, now, Visibility.INTERNAL, title, agenda.size());
    }

    /** For what was held before: neither rights nor journal. */
    public void recallAgenda(List<AgendaLine> lines) {
        if (!reconstructed) {
            throw new IllegalStateException("Only a meeting of the past is recalled");
        }
        Agenda.arrange(agenda, lines, itemId);
    }

    /** Tells it to everybody; said again, it tells those invited what changed. */
    public void call(Actor by, Instant now) {
        MeetingAction.CALL.require(by, standardId, false, state);
        if (startsAt == null) {
            throw RuleViolation.of("hours-needed", "startsAt", Message.of("meeting.hours-needed"));
        }
        boolean again = state == MeetingState.CALLED;
        state = MeetingState.CALLED;
        calledAt = again ? calledAt : now;
        sequence++;
        record(again ? "called-again" : "called", null, by, now, Visibility.PUBLIC, title, startsAt);
    }

    public void cancel(String reason, Actor by, Instant now) {
        MeetingAction.CANCEL.require(by, standardId, false, state);
        if (reason == null || reason.isBlank()) {
            throw RuleViolation.of("reason-needed", "reason", Message.of("meeting.reason-needed"));
        }
        boolean told = state.isTold();
        move(MeetingState.CANCELLED);
        cancelReason = reason.strip();
        sequence++;
        record("cancelled", cancelReason, by, now, told ? Visibility.PUBLIC : Visibility.INTERNAL, title);
    }

    /** It takes place at once, as long as it was planned to, whatever day it was planned for. */
    public void bringToNow(Actor by, Instant now) {
        MeetingAction.START.require(by, standardId, false, state);
        Hours hours = new Hours(startsAt, endsAt).from(now);
        startsAt = hours.startsAt();
        endsAt = hours.endsAt();
        sequence++;
        record("moved", null, by, now, state.isTold() ? Visibility.PUBLIC : Visibility.INTERNAL, title, startsAt);
    }

    /** Begins; a meeting that was just ended by mistake goes on where it was. */
    public void start(Actor by, Instant now) {
        MeetingAction.START.require(by, standardId, false, state);
        boolean again = state == MeetingState.HELD;
        staysOver(now);
        if (startsAt == null) {
            throw RuleViolation.of("hours-needed", "startsAt", Message.of("meeting.hours-needed"));
        }
        move(MeetingState.RUNNING);
        endedAt = null;
        if (!again) {
            open(by.id(), now);
        }
        record(again ? "resumed" : "started", null, by, now, Visibility.INTERNAL, title);
    }

    public void goTo(UUID item, Actor by, Instant now) {
        MeetingAction.LEAD.require(by, standardId, false, state);
        itemId = item(item).id();
        itemSince = now;
        changedAt = now;
    }

    public void end(Actor by, Instant now) {
        MeetingAction.END.require(by, standardId, false, state);
        move(MeetingState.HELD);
        endedAt = now;
        record("held", null, by, now, Visibility.PUBLIC, title);
    }

    /** Once, when the reminder left. */
    public void reminded(Instant now) {
        remindedAt = now;
    }

    private void move(MeetingState next) {
        if (!state.leadsTo(next)) {
            throw new IllegalTransition(Message.of("meeting.not-in-this-state", state));
        }
        state = next;
    }

    private void record(String verb, String reason, Actor by, Instant now, Visibility who, Object... facts) {
        changedAt = now;
        registerEvent(new LifecycleEvent("meeting", id, standardId, verb, List.of(facts), reason, by.id(), now, who));
    }
}
