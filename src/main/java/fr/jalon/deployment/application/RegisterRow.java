package fr.jalon.deployment.application;

import fr.jalon.deployment.domain.DeclarationState;
import fr.jalon.deployment.domain.Declarer;
import fr.jalon.deployment.domain.Obstacle;
import fr.jalon.deployment.domain.Use;
import fr.jalon.deployment.domain.territory.Territories;
import fr.jalon.shared.Message;
import fr.jalon.shared.PartialDate;
import fr.jalon.standards.StandardRef;
import java.time.Instant;
import java.util.UUID;

/**
 * A declaration as everybody reads it: an organisation, never a person.
 *
 * @param organisation its name where it is known, else as it was written
 * @param territoryName what a commune or an EPCI was called by who declared it, or null
 */
public record RegisterRow(
        UUID id,
        StandardRef standard,
        String organisation,
        Declarer as,
        Use use,
        String territoryCode,
        String territoryName,
        PartialDate since,
        String tool,
        Obstacle obstacle,
        String words,
        DeclarationState state,
        Instant declaredAt) {

    /** What the territory is called. */
    public Message territory() {
        return Territories.french().said(territoryCode, territoryName);
    }

    public boolean isVerified() {
        return state == DeclarationState.VERIFIED;
    }
}
