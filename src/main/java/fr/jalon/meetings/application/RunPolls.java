package fr.jalon.meetings.application;

import fr.jalon.meetings.application.PollDesk.Place;
import fr.jalon.meetings.domain.Hours;
import fr.jalon.meetings.domain.Meeting;
import fr.jalon.meetings.domain.poll.DatePoll;
import fr.jalon.meetings.domain.poll.DatePolls;
import fr.jalon.meetings.domain.poll.PollAction;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Address;
import fr.jalon.shared.IllegalTransition;
import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks for the date of a meeting: asks those it is for, asks again, and makes one of the slots its date. */
@Service
@Transactional
public class RunPolls {

    private final MeetingDesk meetings;
    private final DatePolls polls;
    private final PollDesk desk;
    private final PollMails mails;
    private final GuestList guests;
    private final PlanMeetings plan;
    private final Clock clock;

    RunPolls(
            MeetingDesk meetings,
            DatePolls polls,
            PollDesk desk,
            PollMails mails,
            GuestList guests,
            PlanMeetings plan,
            Clock clock) {
        this.meetings = meetings;
        this.polls = polls;
        this.desk = desk;
        this.mails = mails;
        this.guests = guests;
        this.plan = plan;
        this.clock = clock;
    }

    /** Everybody of the circle is put on the list of the meeting, and asked by mail. */
    public void open(UUID meetingId, List<Hours> slots, Instant until, Actor actor) {
        Meeting meeting = meetings.seen(meetingId, actor);
        PollAction.OPEN.require(actor, meeting.standardId());
        if (polls.findByMeetingId(meetingId).isPresent()) {
            throw new IllegalTransition(Message.of("poll.there-already"));
        }
        DatePoll poll = DatePoll.open(meeting, slots, until, actor, clock.instant());
        desk.save(poll);
        guests.enlist(meeting);
        mails.opened(poll);
    }

    /** Everybody has something to say of the new slots, and is told. */
    public void propose(UUID meetingId, List<Hours> slots, Actor actor) {
        change(meetingId, actor, (poll, now) -> {
            poll.propose(slots, actor, now);
            desk.save(poll);
            mails.reminded(poll);
        });
    }

    public void withdraw(UUID meetingId, UUID slot, Actor actor) {
        change(meetingId, actor, (poll, now) -> poll.withdraw(slot, actor, now));
    }

    public void remind(UUID meetingId, Actor actor) {
        change(meetingId, actor, (poll, now) -> {
            poll.remind(actor, now);
            mails.reminded(poll);
        });
    }

    public void close(UUID meetingId, Actor actor) {
        change(meetingId, actor, (poll, now) -> poll.close(actor, now));
    }

    public void reopen(UUID meetingId, Instant until, Actor actor) {
        change(meetingId, actor, (poll, now) -> poll.reopen(until, actor, now));
    }

    /** The slot becomes the date of the meeting; the invitations leave as always. */
    public void choose(UUID meetingId, UUID slot, Actor actor) {
        change(meetingId, actor, (poll, now) -> {
            Hours hours = poll.choose(slot, actor, now);
            desk.save(poll);
            guests.takeAsComing(meetingId, slot);
            plan.fix(meetingId, hours, actor);
        });
    }

    /** Somebody without an account, asked by mail; invited like the others when the date is there. */
    public void invite(UUID meetingId, String name, String organisation, String address, Locale locale, Actor actor) {
        change(meetingId, actor, (poll, now) -> {
            PollAction.KEEP.require(actor, poll.standardId(), poll.stateAt(now));
            if (!Address.isPlausible(address)) {
                throw RuleViolation.of("address", "address", Message.of("meeting.address"));
            }
            if (name == null || name.isBlank()) {
                throw RuleViolation.of("name-needed", "name", Message.of("attendance.name-needed"));
            }
            String normal = Address.normal(address);
            UUID participant = guests.ofAddress(meetingId, normal)
                    .orElseGet(() -> guests.addGuest(meetingId, name, organisation, normal, locale));
            mails.toOne(poll, participant, normal, locale);
        });
    }

    private void change(UUID meetingId, Actor actor, BiConsumer<DatePoll, Instant> act) {
        Place place = desk.seen(meetingId, actor);
        PollAction.OPEN.require(actor, place.poll().standardId());
        act.accept(place.poll(), clock.instant());
        desk.save(place.poll());
    }
}
