package fr.jalon.meetings.application;

import fr.jalon.meetings.domain.Meeting;
import fr.jalon.meetings.domain.Meetings;
import fr.jalon.meetings.domain.poll.DatePoll;
import fr.jalon.meetings.domain.poll.DatePolls;
import fr.jalon.meetings.domain.poll.PollAction;
import fr.jalon.shared.Actor;
import fr.jalon.shared.NotFound;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Fetches a date poll for a reader: those it was sent to see it before the meeting is told to anybody. */
@Component
class PollDesk {

    private final DatePolls polls;
    private final Meetings meetings;
    private final Insiders insiders;
    private final GuestList guests;

    PollDesk(DatePolls polls, Meetings meetings, Insiders insiders, GuestList guests) {
        this.polls = polls;
        this.meetings = meetings;
        this.insiders = insiders;
        this.guests = guests;
    }

    /** @param inside was asked, or belongs to the circle of the meeting */
    record Place(DatePoll poll, Meeting meeting, boolean inside) {}

    /** @throws NotFound when there is none, or not for this reader */
    Place seen(UUID meetingId, Actor reader) {
        DatePoll poll = polls.findByMeetingId(meetingId).orElseThrow(() -> new NotFound("poll of " + meetingId));
        Place place = place(poll, reader);
        if (!PollAction.SEE_NAMES.isAllowedTo(reader, poll.standardId(), place.inside())) {
            throw new NotFound("poll of " + meetingId);
        }
        return place;
    }

    Place of(UUID pollId) {
        return place(polls.findById(pollId).orElseThrow(() -> new NotFound("poll " + pollId)), Actor.ANONYMOUS);
    }

    private Place place(DatePoll poll, Actor reader) {
        Meeting meeting = meetings.findById(poll.meetingId()).orElseThrow(() -> new NotFound("meeting"));
        boolean asked = reader.id() != null
                && guests.ofPerson(meeting.id(), reader.id()).isPresent();
        return new Place(poll, meeting, asked || insiders.isInside(reader, meeting));
    }

    void save(DatePoll poll) {
        polls.saveAndFlush(poll);
    }
}
