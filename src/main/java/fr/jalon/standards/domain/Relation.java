package fr.jalon.standards.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/**
 * How a standard stands to another one: in the catalogue ({@code targetId}), or only known by name ({@code
 * targetName}); one of the two is null.
 */
@Embeddable
public record Relation(@Enumerated(EnumType.STRING) Kind kind, UUID targetId, String targetName) {

    /** Read from the standard that holds it: it replaces, it uses, it is a profile of. */
    public enum Kind {
        REPLACES,
        USES,
        PROFILE_OF
    }
}
