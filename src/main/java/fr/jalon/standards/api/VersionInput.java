package fr.jalon.standards.api;

import fr.jalon.shared.Blank;
import fr.jalon.shared.PartialDate;
import fr.jalon.standards.DocumentStatus;
import fr.jalon.standards.domain.VersionDates;
import fr.jalon.standards.domain.VersionDetails;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A version as it is entered or corrected.
 *
 * @param number as printed on the document
 * @param semanticNumber {@code X.Y.Z} of the registry, or absent
 * @param statusReason why the status changes, or absent
 */
record VersionInput(
        @NotBlank @Size(max = 100) String number,
        @Size(max = 50) String semanticNumber,
        @NotNull DocumentStatus status,
        PartialDate statusSince,
        @Size(max = 2000) String statusReason,
        PartialDate callFrom,
        PartialDate callUntil,
        PartialDate validatedOn,
        PartialDate adoptedOn,
        PartialDate publishedOn,
        @Size(max = 4000) String note) {

    VersionDetails details() {
        return new VersionDetails(
                number.strip(),
                Blank.toNull(semanticNumber),
                new VersionDates(callFrom, callUntil, validatedOn, adoptedOn, publishedOn),
                Blank.toNull(note));
    }
}
