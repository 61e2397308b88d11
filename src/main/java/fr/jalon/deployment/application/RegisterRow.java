package fr.jalon.deployment.application;

import fr.jalon.deployment.domain.DeclarationState;
import fr.jalon.deployment.domain.Declarer;
import fr.jalon.deployment.domain.Obstacle;
import fr.jalon.deployment.domain.Use;
import fr.jalon.deployment.domain.territory.Territories;
import fr.jalon.shared.PartialDate;
import fr.jalon.standards.StandardRef;
import java.time.Instant;
import java.util.UUID;

/**
 * A declaration as everybody reads it: an organisation, never a person.
 *
 * @param organisation its name where it is known, else as it was written
 */
public record RegisterRow(
        UUID id,
        StandardRef standard,
        String organisation,
        Declarer as,
        Use use,
        String territoryCode,
        PartialDate since,
        String tool,
        Obstacle obstacle,
        String words,
        DeclarationState state,
        Instant declaredAt) {

    /** Name of the territory where it is known, else its code. */
    public String territory() {
        String name = Territories.french().name(territoryCode);
        return name == null ? territoryCode : name;
    }

    public boolean isVerified() {
        return state == DeclarationState.VERIFIED;
    }

    public boolean isNational() {
        return "FR".equals(territoryCode);
    }
}
