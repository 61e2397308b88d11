package fr.jalon.meetings.application;

import fr.jalon.accounts.OrganisationRef;
import fr.jalon.accounts.Organisations;
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
import java.util.Objects;
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
    private final Organisations organisations;

    CirclePeople(WorkingGroups groups, People people, Organisations organisations) {
        this.groups = groups;
        this.people = people;
        this.organisations = organisations;
    }

    /**
     * An organisation that speaks.
     *
     * @param key the same however its name was written
     */
    record Voice(String key, String name) {}

    /** The organisation known by that name, code or other spelling; else the name as it was written. */
    Voice voice(String written) {
        Optional<OrganisationRef> known = organisations.written(written.strip());
        return known.map(each -> new Voice(each.id().toString(), each.name()))
                .orElseGet(() -> new Voice(folded(written), written.strip()));
    }

    private static String folded(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFD)
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
                .filter(Objects::nonNull)
                .forEach(found::add);
        if (circle.groupId() == null) {
            holders(circle).forEach(person -> found.add(person.id()));
        }
        return found;
    }

    /** Where those without an account are written to. */
    Set<String> addresses(Circle circle) {
        if (circle.groupId() == null) {
            return Set.of();
        }
        Map<UUID, String> known = groups.addresses(circle.groupId());
        Set<String> found = new LinkedHashSet<>();
        seated(circle).stream()
                .map(member -> known.get(member.id()))
                .filter(Objects::nonNull)
                .forEach(found::add);
        return found;
    }

    /** Names of the organisations, by their key. */
    Map<String, String> organisations(Circle circle) {
        Map<String, String> found = new TreeMap<>();
        seated(circle).stream().map(this::voice).flatMap(Optional::stream).forEach(each -> put(found, each));
        if (circle.groupId() == null) {
            holders(circle).stream()
                    .map(PersonRef::organisation)
                    .filter(name -> name != null && !name.isBlank())
                    .forEach(name -> put(found, voice(name)));
        }
        return found;
    }

    private static void put(Map<String, String> found, Voice voice) {
        found.putIfAbsent(voice.key(), voice.name());
    }

    private Optional<Voice> voice(MemberRef member) {
        boolean named = member.organisation() != null && !member.organisation().isBlank();
        return !named
                ? Optional.empty()
                : Optional.of(
                        member.organisationId() == null
                                ? voice(member.organisation())
                                : new Voice(member.organisationId().toString(), member.organisation()));
    }

    /** Whether somebody speaks in the circle: a seat in the group, and where there is no group a role that stands for it. */
    boolean speaks(UUID person, Circle circle) {
        return circle.groupId() == null
                ? holders(circle).stream().anyMatch(each -> each.id().equals(person))
                : seated(circle).stream().anyMatch(member -> person.equals(member.personId()));
    }

    /** The one somebody speaks for: as the group knows it, else as the account says; none for who has no seat. */
    Optional<Voice> voiceOf(UUID person, Circle circle) {
        if (person == null || !speaks(person, circle)) {
            return Optional.empty();
        }
        return seated(circle).stream()
                .filter(member -> person.equals(member.personId()))
                .map(this::voice)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> organisations
                        .ofPerson(person)
                        .map(each -> new Voice(each.id().toString(), each.name())));
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
