package fr.jalon.workinggroups.application;

import fr.jalon.workinggroups.CircleKind;
import fr.jalon.workinggroups.domain.GroupRole;
import fr.jalon.workinggroups.domain.Profile;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody to enter in a group.
 *
 * @param personId null for somebody without an account
 * @param name asked for without an account
 * @param address where somebody without an account is written to; null where none is known
 * @param since null when nobody knows
 */
public record MemberInput(
        UUID personId,
        String name,
        String address,
        Profile profile,
        Set<CircleKind> circles,
        Set<GroupRole> roles,
        LocalDate since) {

    public MemberInput {
        circles = circles == null ? Set.of() : Set.copyOf(circles);
        roles = roles == null ? Set.of() : Set.copyOf(roles);
    }
}
