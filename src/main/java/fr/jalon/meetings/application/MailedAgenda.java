package fr.jalon.meetings.application;

import fr.jalon.meetings.application.ActionReader.ActionLine;
import fr.jalon.meetings.domain.AgendaKind;
import fr.jalon.meetings.domain.Meeting;
import fr.jalon.meetings.domain.MeetingCourse.TimedItem;
import fr.jalon.shared.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The agenda of a meeting as its mails say it: the actions that come back are named to the circle that took them on. */
@Component
class MailedAgenda {

    private final ActionReader actions;
    private final InvitedPeople invited;

    MailedAgenda(ActionReader actions, InvitedPeople invited) {
        this.actions = actions;
        this.invited = invited;
    }

    /**
     * A text or a message for each; an empty text where there is no agenda.
     *
     * @param circle people, or addresses of those without an account
     */
    record Lines(Object toAll, Object toCircle, Set<Object> circle) {

        Object to(UUID person, String address) {
            return circle.contains(person == null ? address : person) ? toCircle : toAll;
        }
    }

    Lines of(Meeting meeting) {
        String plain = MeetingEvents.agenda(meeting);
        List<ActionLine> returning =
                meeting.timedAgenda().stream().anyMatch(MailedAgenda::asks) ? actions.returning(meeting) : List.of();
        if (returning.isEmpty()) {
            return new Lines(plain, plain, Set.of());
        }
        Set<Object> circle = invited.of(meeting).stream()
                .map(guest -> guest.person() == null ? guest.address() : (Object) guest.person())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new Lines(plain, named(meeting, returning), circle);
    }

    private static Object named(Meeting meeting, List<ActionLine> returning) {
        List<Object> lines = new ArrayList<>();
        for (TimedItem timed : meeting.timedAgenda()) {
            lines.add(MeetingEvents.line(timed));
            if (asks(timed)) {
                returning.forEach(action -> lines.add(line(action)));
            }
        }
        return lines.stream()
                .reduce((above, below) -> Message.of("mail.meeting.lines", above, below))
                .orElse("");
    }

    private static boolean asks(TimedItem timed) {
        return timed.item().kind() == AgendaKind.FOLLOW_UP;
    }

    private static Message line(ActionLine action) {
        if (action.dueOn() == null) {
            return Message.of("mail.meeting.action", action.what(), action.responsible());
        }
        String key = action.late() ? "mail.meeting.action-late" : "mail.meeting.action-due";
        return Message.of(key, action.what(), action.responsible(), action.dueOn());
    }
}
