package fr.jalon.standards.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** The part an organisation plays for a standard. */
@Embeddable
public record Involvement(
        UUID organisationId, @Enumerated(EnumType.STRING) Part part) {

    public enum Part {
        /** Commanditaire: ordered the work. */
        SPONSOR,
        /** Pilote: brings it to its end. */
        PILOT,
        /** Animation: runs the group. */
        FACILITATION,
        /** Financeur. */
        FUNDER
    }
}
