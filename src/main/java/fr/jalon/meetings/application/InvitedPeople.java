package fr.jalon.meetings.application;

import fr.jalon.accounts.People;
import fr.jalon.accounts.PersonRef;
import fr.jalon.meetings.domain.Audience;
import fr.jalon.meetings.domain.Meeting;
import fr.jalon.shared.Role;
import fr.jalon.workinggroups.CircleKind;
import fr.jalon.workinggroups.MemberRef;
import fr.jalon.workinggroups.WorkingGroups;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts those a meeting is for on its list: its circle, and who runs the group. Nobody is put there twice. */
@Component
class InvitedPeople {

    private static final List<Role> RUN = List.of(Role.FACILITATOR, Role.PILOT, Role.EDITOR);

    private final WorkingGroups groups;
    private final People people;
    private final JdbcClient jdbc;
    private final Clock clock;

    InvitedPeople(WorkingGroups groups, People people, JdbcClient jdbc, Clock clock) {
        this.groups = groups;
        this.people = people;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Guest(UUID person, String name, String organisation, boolean animates) {}

    void enlist(Meeting meeting) {
        Set<UUID> known = new HashSet<>(
                jdbc.sql("select person_id from meeting_participant where meeting_id = ? and person_id is not null")
                        .param(meeting.id())
                        .query(UUID.class)
                        .list());
        Set<String> names = new HashSet<>(
                jdbc.sql("select lower(name) from meeting_participant where meeting_id = ? and person_id is null")
                        .param(meeting.id())
                        .query(String.class)
                        .list());
        guests(meeting).stream()
                .filter(guest -> guest.person() == null
                        ? names.add(guest.name().toLowerCase(java.util.Locale.ROOT))
                        : known.add(guest.person()))
                .forEach(guest -> add(meeting.id(), guest));
    }

    private List<Guest> guests(Meeting meeting) {
        Map<UUID, Guest> byPerson = new LinkedHashMap<>();
        for (Role role : RUN) {
            hold(meeting, role).forEach(person -> byPerson.putIfAbsent(person.id(), guest(person, role)));
        }
        List<Guest> unknown = new ArrayList<>();
        for (MemberRef member : circle(meeting)) {
            Guest guest = new Guest(member.personId(), member.name(), member.organisation(), false);
            if (member.personId() == null) {
                unknown.add(guest);
            } else {
                byPerson.putIfAbsent(member.personId(), guest);
            }
        }
        if (meeting.groupId() == null) {
            for (Role role : meeting.kind().audience().roles()) {
                hold(meeting, role).forEach(person -> byPerson.putIfAbsent(person.id(), guest(person, role)));
            }
        }
        List<Guest> guests = new ArrayList<>(byPerson.values());
        guests.addAll(unknown);
        return guests;
    }

    private List<PersonRef> hold(Meeting meeting, Role role) {
        return people.holding(role, meeting.standardId());
    }

    private static Guest guest(PersonRef person, Role role) {
        return new Guest(person.id(), person.name(), person.organisation(), role == Role.FACILITATOR);
    }

    private List<MemberRef> circle(Meeting meeting) {
        if (meeting.groupId() == null) {
            return List.of();
        }
        List<MemberRef> found = new ArrayList<>(groups.members(meeting.groupId(), CircleKind.COPIL));
        if (meeting.kind().audience() == Audience.GROUP) {
            found.addAll(groups.members(meeting.groupId(), CircleKind.CONTRIBUTORS));
        }
        return found;
    }

    private void add(UUID meeting, Guest guest) {
        jdbc.sql("""
                        insert into meeting_participant (id, meeting_id, person_id, name, organisation, answer, attendance,
                            animates, waiting, added_at)
                        values (:id, :meeting, :person, :name, :organisation, 'NONE', 'EXPECTED', :animates, false, :now)
                        """)
                .param("id", UUID.randomUUID())
                .param("meeting", meeting)
                .param("person", guest.person())
                .param("name", guest.name())
                .param("organisation", guest.organisation())
                .param("animates", guest.animates())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }
}
