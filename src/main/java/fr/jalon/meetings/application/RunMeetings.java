package fr.jalon.meetings.application;

import fr.jalon.meetings.domain.Meeting;
import fr.jalon.meetings.domain.MeetingAction;
import fr.jalon.meetings.domain.MeetingState;
import fr.jalon.meetings.domain.MinutesBook;
import fr.jalon.shared.Actor;
import fr.jalon.shared.IllegalTransition;
import fr.jalon.shared.Message;
import fr.jalon.shared.Paris;
import fr.jalon.shared.RuleViolation;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Runs a meeting: begins it, goes from item to item, ends it with the draft of its minutes. */
@Service
@Transactional
public class RunMeetings {

    private final MeetingDesk desk;
    private final MinutesBook book;
    private final WriteMinutes minutes;
    private final MeetingMails invitations;
    private final Clock clock;

    RunMeetings(MeetingDesk desk, MinutesBook book, WriteMinutes minutes, MeetingMails invitations, Clock clock) {
        this.desk = desk;
        this.book = book;
        this.minutes = minutes;
        this.invitations = invitations;
        this.clock = clock;
    }

    /** @param today whoever opens it knows that it was planned for another day, and has those invited told */
    public void start(UUID id, boolean today, Actor actor) {
        Meeting meeting = desk.forAct(id, MeetingAction.START, actor);
        if (book.findByMeetingId(id).filter(each -> each.state().isFinal()).isPresent()) {
            throw new IllegalTransition(Message.of("meeting.not-in-this-state", meeting.state()));
        }
        boolean called = meeting.state() == MeetingState.CALLED;
        boolean moved = meeting.isForAnotherDay(clock.instant());
        if (moved && !today) {
            Message why = Message.of("live.other-day", Paris.day(meeting.startsAt()));
            throw RuleViolation.of("other-day", "today", why);
        }
        if (moved) {
            meeting.bringToNow(actor, clock.instant());
        }
        meeting.start(actor, clock.instant());
        desk.save(meeting);
        if (moved && called) {
            invitations.changed(meeting);
        }
    }

    public void goTo(UUID id, UUID item, Actor actor) {
        Meeting meeting = desk.seen(id, actor);
        meeting.goTo(item, actor, clock.instant());
        desk.save(meeting);
    }

    /** The minutes are there when the meeting ends; of one that was resumed they stay as they were. */
    public void end(UUID id, Actor actor) {
        Meeting meeting = desk.seen(id, actor);
        meeting.end(actor, clock.instant());
        desk.save(meeting);
        minutes.begin(id, actor);
    }
}
