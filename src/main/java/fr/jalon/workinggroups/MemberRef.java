package fr.jalon.workinggroups;

import java.util.Set;
import java.util.UUID;

/**
 * Somebody who is in a group now. The name is for those of the group: the public reads it only where {@link
 * WorkingGroups#publicNames} says so, the organisation always.
 *
 * @param personId null for somebody without an account, who is known by name only
 * @param organisationId null when it is not known here
 * @param organisation its name, else as it was written, else empty
 * @param circles empty for somebody who has a role in the group but sits in no circle
 */
public record MemberRef(
        UUID id, UUID personId, String name, UUID organisationId, String organisation, Set<CircleKind> circles) {

    public MemberRef {
        circles = Set.copyOf(circles);
    }
}
