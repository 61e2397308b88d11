package fr.jalon.meetings.web;

import fr.jalon.meetings.application.InvitationReader;
import fr.jalon.meetings.application.InvitationReader.Invitation;
import fr.jalon.meetings.application.MeetingView;
import fr.jalon.meetings.application.PollReader;
import fr.jalon.meetings.domain.Hours;
import fr.jalon.meetings.domain.poll.Tally;
import fr.jalon.shared.Actor;
import fr.jalon.shared.NotFound;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The last look before invitations leave: when the meeting is, and who is written to. */
@Controller
class CallMeetingController {

    private final MeetingPages pages;
    private final InvitationReader invitations;
    private final PollReader polls;

    CallMeetingController(MeetingPages pages, InvitationReader invitations, PollReader polls) {
        this.pages = pages;
        this.invitations = invitations;
        this.polls = polls;
    }

    /**
     * @param hours it will have
     * @param slot of its date poll that becomes its date, or null where it has one
     */
    record InvitationPage(MeetingView meeting, Hours hours, UUID slot, Invitation invitation) {

        /** How many minutes the agenda is longer than the meeting; negative where there is time left. */
        public int overrun() {
            return meeting.agenda().stream().mapToInt(MeetingView.Item::minutes).sum() - hours.minutes();
        }

        public String action() {
            return meeting.line().path() + (slot == null ? "/convoquer" : "/sondage/suite");
        }
    }

    @GetMapping("/reunions/{id}/invitation")
    String show(@PathVariable UUID id, @RequestParam(required = false) UUID creneau, Actor actor, Model model) {
        Invitation invitation = invitations.of(id, actor);
        MeetingView meeting = pages.view(id, actor);
        Hours hours = creneau == null ? planned(meeting) : offered(id, creneau, actor);
        pages.put(model, new InvitationPage(meeting, hours, creneau, invitation), meeting, "invitation");
        return "meetings/invitation";
    }

    private static Hours planned(MeetingView meeting) {
        if (meeting.line().startsAt() == null) {
            throw new NotFound("invitation without a date");
        }
        return new Hours(meeting.line().startsAt(), meeting.line().endsAt());
    }

    private Hours offered(UUID meeting, UUID slot, Actor actor) {
        return polls.view(meeting, actor).offered().stream()
                .filter(each -> each.slot().equals(slot))
                .map(Tally::hours)
                .findFirst()
                .orElseThrow(() -> new NotFound("slot " + slot));
    }
}
