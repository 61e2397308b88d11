package fr.jalon.meetings.application;

import fr.jalon.meetings.application.InvitedPeople.Guest;
import fr.jalon.meetings.domain.Meeting;
import fr.jalon.meetings.domain.MeetingAction;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom an invitation will go to, for those who are about to send it. */
@Service
@Transactional(readOnly = true)
public class InvitationReader {

    private final MeetingDesk desk;
    private final InvitedPeople invited;
    private final Attendance attendance;

    InvitationReader(MeetingDesk desk, InvitedPeople invited, Attendance attendance) {
        this.desk = desk;
        this.invited = invited;
        this.attendance = attendance;
    }

    /** @param organisation or null. role: why they are invited without a seat in the circle, or null */
    public record Invitee(String name, String organisation, Role role) {}

    /**
     * Those of a meeting, by why they are invited.
     *
     * @param others on its list already, of no circle
     * @param unreached of the circle, with neither an account nor an address
     */
    public record Invitation(
            List<Invitee> circle, List<Invitee> byRole, List<Invitee> others, List<Invitee> unreached) {

        public int size() {
            return circle.size() + byRole.size() + others.size();
        }
    }

    public Invitation of(UUID meetingId, Actor actor) {
        Meeting meeting = desk.forAct(meetingId, MeetingAction.CALL, actor);
        List<Guest> guests = invited.of(meeting);
        return new Invitation(
                named(guests, guest -> guest.isReached() && guest.byRole() == null),
                named(guests, guest -> guest.byRole() != null),
                others(meeting, guests),
                named(guests, guest -> !guest.isReached()));
    }

    private static List<Invitee> named(List<Guest> guests, Predicate<Guest> wanted) {
        return guests.stream()
                .filter(wanted)
                .map(guest -> new Invitee(guest.name(), guest.organisation(), guest.byRole()))
                .toList();
    }

    private List<Invitee> others(Meeting meeting, List<Guest> guests) {
        Set<UUID> people =
                guests.stream().map(Guest::person).filter(Objects::nonNull).collect(Collectors.toSet());
        Set<String> names = guests.stream()
                .filter(guest -> guest.person() == null)
                .map(guest -> guest.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        List<Invitee> others = new ArrayList<>();
        for (Participant each : attendance.of(meeting.id())) {
            boolean known = each.personId() == null
                    ? names.contains(each.name().toLowerCase(Locale.ROOT))
                    : people.contains(each.personId());
            if (!known && each.answer() != Participant.Reply.NO) {
                others.add(new Invitee(each.name(), each.organisation(), null));
            }
        }
        return others;
    }
}
