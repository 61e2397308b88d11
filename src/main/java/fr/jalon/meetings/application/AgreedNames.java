package fr.jalon.meetings.application;

import fr.jalon.workinggroups.MemberRef;
import fr.jalon.workinggroups.WorkingGroups;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Who of a meeting agreed, as a member of its group, that everybody reads their name. */
@Component
class AgreedNames {

    private final WorkingGroups groups;

    AgreedNames(WorkingGroups groups) {
        this.groups = groups;
    }

    /** @param groupId of the meeting, or null; without a group nobody agreed to anything */
    Predicate<Participant> of(UUID groupId) {
        Set<UUID> agreed = groupId == null ? Set.of() : groups.publicNames(groupId);
        if (agreed.isEmpty()) {
            return each -> false;
        }
        List<MemberRef> members = groups.members(groupId).stream()
                .filter(member -> agreed.contains(member.id()))
                .toList();
        return person -> members.stream().anyMatch(member -> isSame(member, person));
    }

    /** Somebody who stands in for a member agreed to nothing. */
    private static boolean isSame(MemberRef member, Participant person) {
        if (person.representedBy() != null) {
            return false;
        }
        return member.personId() == null
                ? person.personId() == null && member.name().equalsIgnoreCase(person.name())
                : member.personId().equals(person.personId());
    }
}
