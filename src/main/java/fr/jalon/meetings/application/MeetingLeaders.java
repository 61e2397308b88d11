package fr.jalon.meetings.application;

import fr.jalon.accounts.People;
import fr.jalon.accounts.PersonRef;
import fr.jalon.meetings.domain.Attending;
import fr.jalon.shared.Role;
import fr.jalon.workinggroups.Introduction;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who ran a meeting that took place, as far as anybody noted it: nobody is named who was not there. */
@Component
class MeetingLeaders {

    private final People people;
    private final JdbcClient jdbc;

    MeetingLeaders(People people, JdbcClient jdbc) {
        this.people = people;
        this.jdbc = jdbc;
    }

    /** Those who run the group and were there; else who opened the meeting; else nobody. */
    List<Participant> of(UUID meetingId, UUID standardId, List<Participant> expected) {
        Set<UUID> pilots = people.holding(Role.PILOT, standardId).stream()
                .map(PersonRef::id)
                .collect(Collectors.toSet());
        List<Participant> there = expected.stream()
                .filter(Participant::wasThere)
                .filter(each -> each.animates() || pilots.contains(each.personId()))
                .toList();
        return there.isEmpty() ? opener(meetingId, expected).stream().toList() : there;
    }

    private Optional<Participant> opener(UUID meetingId, List<Participant> expected) {
        return jdbc.sql("select opened_by from meeting where id = ? and opened_by is not null")
                .param(meetingId)
                .query(UUID.class)
                .optional()
                .flatMap(opener -> expected.stream()
                        .filter(each -> opener.equals(each.personId()))
                        .findFirst()
                        .or(() -> Optional.ofNullable(
                                        people.byIds(List.of(opener)).get(opener))
                                .map(MeetingLeaders::unlisted)));
    }

    /** Opened a meeting without being on its list. */
    private static Participant unlisted(PersonRef person) {
        return new Participant(
                null,
                person.id(),
                person.name(),
                person.organisation(),
                Participant.Reply.NONE,
                Attending.PRESENT,
                null,
                true,
                false,
                null,
                new Introduction("", "", ""));
    }
}
