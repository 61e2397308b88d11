package fr.jalon.standards.domain;

import fr.jalon.shared.PartialDate;
import fr.jalon.standards.DocumentStatus;
import jakarta.persistence.Embeddable;

/** The dates of a version, each null when nobody knows. The commission's and the plenary council's are two. */
@Embeddable
public record VersionDates(
        PartialDate callFrom,
        PartialDate callUntil,
        PartialDate validatedOn,
        PartialDate adoptedOn,
        PartialDate publishedOn) {

    public static final VersionDates NONE = new VersionDates(null, null, null, null, null);

    VersionDates with(DocumentStatus status, PartialDate on) {
        return switch (status) {
            case VALIDATED -> new VersionDates(callFrom, callUntil, on, adoptedOn, publishedOn);
            case ADOPTED -> new VersionDates(callFrom, callUntil, validatedOn, on, publishedOn);
            default -> this;
        };
    }

    VersionDates publishedOn(PartialDate on) {
        return new VersionDates(callFrom, callUntil, validatedOn, adoptedOn, on);
    }
}
