package fr.jalon.deployment.application.waves;

import fr.jalon.accounts.Grant;
import fr.jalon.accounts.Grants;
import fr.jalon.accounts.People;
import fr.jalon.accounts.PersonRef;
import fr.jalon.workinggroups.MemberRef;
import fr.jalon.workinggroups.WorkingGroups;
import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The people who carry a deployment: those of the standard's groups, and those who have a role on it. */
@Component
public class Team {

    private final WorkingGroups groups;
    private final Grants grants;
    private final People people;

    Team(WorkingGroups groups, Grants grants, People people) {
        this.groups = groups;
        this.grants = grants;
        this.people = people;
    }

    /** By name. */
    public List<PersonRef> of(UUID standardId) {
        Set<UUID> ids = new LinkedHashSet<>(holders(standardId));
        ids.addAll(grouped(standardId));
        Collator order = Collator.getInstance(Locale.FRENCH);
        return people.byIds(ids).values().stream()
                .sorted(Comparator.comparing(PersonRef::name, order))
                .toList();
    }

    /** Who may answer for an operation: the members of the groups; where there are none, those who have a role. */
    public Set<UUID> members(UUID standardId) {
        Set<UUID> grouped = grouped(standardId);
        return grouped.isEmpty() ? holders(standardId) : grouped;
    }

    private Set<UUID> holders(UUID standardId) {
        return grants.onStandard(standardId).stream().map(Grant::personId).collect(Collectors.toSet());
    }

    private Set<UUID> grouped(UUID standardId) {
        return groups.groupsOf(standardId).stream()
                .flatMap(group -> groups.members(group.id()).stream())
                .map(MemberRef::personId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
