package fr.jalon.meetings.application;

import fr.jalon.accounts.People;
import fr.jalon.accounts.PersonRef;
import fr.jalon.meetings.domain.Audience;
import fr.jalon.meetings.domain.consensus.Circle;
import fr.jalon.shared.Role;
import fr.jalon.workinggroups.CircleKind;
import fr.jalon.workinggroups.MemberRef;
import fr.jalon.workinggroups.WorkingGroups;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who sits in the circle that decides: the people with an account, and the organisations they speak for. */
@Component
class CirclePeople {

    private final WorkingGroups groups;
    private final People people;

    CirclePeople(WorkingGroups groups, People people) {
        this.groups = groups;
        this.people = people;
    }

    /** The same for every spelling that differs by case, accents and spaces only. */
    static String key(String organisation) {
        return Normalizer.normalize(organisation, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[\\s\\u00a0]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /** Ids of those who have an account. */
    Set<UUID> accounts(Circle circle) {
        Set<UUID> found = new LinkedHashSet<>();
        seated(circle).stream()
                .map(MemberRef::personId)
                .filter(person -> person != null)
                .forEach(found::add);
        if (circle.groupId() == null) {
            holders(circle).forEach(person -> found.add(person.id()));
        }
        return found;
    }

    /** Names of the organisations, by their key. */
    Map<String, String> organisations(Circle circle) {
        Map<String, String> found = new TreeMap<>();
        seated(circle).stream().map(MemberRef::organisation).forEach(name -> put(found, name));
        if (circle.groupId() == null) {
            holders(circle).forEach(person -> put(found, person.organisation()));
        }
        return found;
    }

    private static void put(Map<String, String> found, String name) {
        if (name != null && !name.isBlank()) {
            found.putIfAbsent(key(name), name.strip());
        }
    }

    /** The one somebody speaks for: as the group knows it, else as the account says. */
    Optional<String> organisationOf(UUID person, Circle circle) {
        return seated(circle).stream()
                .filter(member -> person.equals(member.personId()))
                .map(MemberRef::organisation)
                .filter(name -> name != null && !name.isBlank())
                .findFirst()
                .or(() -> Optional.ofNullable(people.byIds(List.of(person)).get(person))
                        .map(PersonRef::organisation)
                        .filter(name -> !name.isBlank()));
    }

    private List<MemberRef> seated(Circle circle) {
        if (circle.groupId() == null) {
            return List.of();
        }
        List<MemberRef> found = new ArrayList<>(groups.members(circle.groupId(), CircleKind.COPIL));
        if (circle.audience() == Audience.GROUP) {
            found.addAll(groups.members(circle.groupId(), CircleKind.CONTRIBUTORS));
        }
        return found;
    }

    private List<PersonRef> holders(Circle circle) {
        List<PersonRef> found = new ArrayList<>();
        for (Role role : circle.audience().roles()) {
            found.addAll(people.holding(role, circle.standardId()));
        }
        return found;
    }
}
