package fr.jalon.workinggroups.domain.mandate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * Something that happened to a mandate in force.
 *
 * @param until to when it was renewed; null for a progress point
 */
@Embeddable
public record MandatePoint(
        @Enumerated(EnumType.STRING) Kind kind,
        @Column(name = "on_day") LocalDate on,
        LocalDate until,
        String note) {

    public enum Kind {
        /** One year more. */
        RENEWAL,
        /** The commission heard where the work stands. */
        PROGRESS
    }
}
