package fr.jalon.meetings.application;

import fr.jalon.accounts.People;
import fr.jalon.accounts.PersonRef;
import fr.jalon.meetings.domain.Audience;
import fr.jalon.meetings.domain.Meeting;
import fr.jalon.shared.Role;
import fr.jalon.workinggroups.CircleKind;
import fr.jalon.workinggroups.MemberRef;
import fr.jalon.workinggroups.WorkingGroups;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Whom a meeting is for: its circle, and those whose role on the standard makes them read what the circle reads. The
 * secretariat of all standards reads it too, and is not invited to each.
 */
@Component
class InvitedPeople {

    private static final List<Role> RUN = List.of(Role.FACILITATOR, Role.PILOT, Role.EDITOR);

    private final WorkingGroups groups;
    private final People people;
    private final Insiders insiders;

    InvitedPeople(WorkingGroups groups, People people, Insiders insiders) {
        this.groups = groups;
        this.people = people;
        this.insiders = insiders;
    }

    /**
     * Somebody a meeting is for.
     *
     * @param person null without an account
     * @param address of somebody without an account; null where none is known
     * @param byRole why they are invited without a seat in the circle; null for who has one
     * @param animates runs the meeting
     */
    record Guest(UUID person, String name, String organisation, String address, Role byRole, boolean animates) {

        boolean isReached() {
            return person != null || address != null;
        }
    }

    List<Guest> of(Meeting meeting) {
        List<Guest> circle = circle(meeting);
        Set<UUID> seated =
                circle.stream().map(Guest::person).filter(Objects::nonNull).collect(Collectors.toSet());
        Map<UUID, Guest> known = new LinkedHashMap<>();
        RUN.forEach(role -> byRole(meeting, role, seated, known));
        circle.stream()
                .filter(guest -> guest.person() != null)
                .forEach(guest -> known.putIfAbsent(guest.person(), guest));
        if (insiders.rolesStandIn(meeting)) {
            meeting.kind().audience().roles().forEach(role -> byRole(meeting, role, seated, known));
        }
        List<Guest> guests = new ArrayList<>(known.values());
        circle.stream().filter(guest -> guest.person() == null).forEach(guests::add);
        return guests;
    }

    private void byRole(Meeting meeting, Role role, Set<UUID> seated, Map<UUID, Guest> known) {
        for (PersonRef person : people.holding(role, meeting.standardId())) {
            Role why = seated.contains(person.id()) ? null : role;
            known.putIfAbsent(
                    person.id(),
                    new Guest(person.id(), person.name(), person.organisation(), null, why, role == Role.FACILITATOR));
        }
    }

    private List<Guest> circle(Meeting meeting) {
        if (meeting.groupId() == null) {
            return List.of();
        }
        Map<UUID, String> addresses = groups.addresses(meeting.groupId());
        boolean all = meeting.kind().audience() == Audience.GROUP;
        return groups.members(meeting.groupId()).stream()
                .filter(member -> member.circles().contains(CircleKind.COPIL)
                        || all && member.circles().contains(CircleKind.CONTRIBUTORS))
                .map(member -> seated(member, addresses.get(member.id())))
                .toList();
    }

    private static Guest seated(MemberRef member, String address) {
        return new Guest(member.personId(), member.name(), member.organisation(), address, null, false);
    }
}
