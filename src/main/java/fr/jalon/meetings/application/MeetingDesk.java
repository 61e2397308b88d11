package fr.jalon.meetings.application;

import fr.jalon.meetings.domain.Meeting;
import fr.jalon.meetings.domain.MeetingAction;
import fr.jalon.meetings.domain.Meetings;
import fr.jalon.shared.Actor;
import fr.jalon.shared.NotFound;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Fetches a meeting as a reader may see it: before it is called it exists for those who run the group only. */
@Component
class MeetingDesk {

    private final Meetings meetings;
    private final Insiders insiders;

    MeetingDesk(Meetings meetings, Insiders insiders) {
        this.meetings = meetings;
        this.insiders = insiders;
    }

    /** @throws NotFound when there is none, or not for this reader */
    Meeting seen(UUID id, Actor reader) {
        return known(id, reader).orElseThrow(() -> new NotFound("meeting " + id));
    }

    /** Empty when there is none, or not for this reader. */
    Optional<Meeting> known(UUID id, Actor reader) {
        return meetings.findById(id)
                .filter(meeting -> meeting.state().isTold()
                        || MeetingAction.SEE_PLAN.isAllowedTo(reader, meeting.standardId(), false));
    }

    boolean isInside(Meeting meeting, Actor reader) {
        return insiders.isInside(reader, meeting);
    }

    /** Sees the meeting, and may do that with it now. */
    Meeting forAct(UUID id, MeetingAction action, Actor actor) {
        Meeting meeting = seen(id, actor);
        action.require(actor, meeting.standardId(), isInside(meeting, actor), meeting.state());
        return meeting;
    }

    void save(Meeting meeting) {
        meetings.saveAndFlush(meeting);
    }
}
