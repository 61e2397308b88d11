package fr.jalon.workinggroups.domain;

import fr.jalon.workinggroups.CircleKind;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * A seat in a circle, for a time.
 *
 * @param since null when nobody knows
 * @param until null while it is taken
 */
@Embeddable
public record Seat(@Enumerated(EnumType.STRING) CircleKind circle, LocalDate since, LocalDate until) {

    boolean isNow() {
        return until == null;
    }

    Seat ended(LocalDate on) {
        return new Seat(circle, since, since != null && on.isBefore(since) ? since : on);
    }
}
