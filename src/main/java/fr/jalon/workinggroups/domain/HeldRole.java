package fr.jalon.workinggroups.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * A role in the group, for a time.
 *
 * @param since null when nobody knows
 * @param until null while it is held
 */
@Embeddable
public record HeldRole(@Enumerated(EnumType.STRING) GroupRole role, LocalDate since, LocalDate until) {

    boolean isNow() {
        return until == null;
    }

    HeldRole ended(LocalDate on) {
        return new HeldRole(role, since, since != null && on.isBefore(since) ? since : on);
    }
}
