package fr.jalon.deployment.api;

import fr.jalon.deployment.application.Adoption;
import fr.jalon.deployment.application.RegisterRow;
import fr.jalon.deployment.domain.DeclarationState;
import fr.jalon.deployment.domain.Declarer;
import fr.jalon.deployment.domain.Obstacle;
import fr.jalon.deployment.domain.Use;
import fr.jalon.shared.PartialDate;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A declaration as programs read it. */
record DeclarationBody(
        UUID id,
        String standard,
        String organisation,
        Declarer as,
        Use use,
        String territory,
        String territoryName,
        PartialDate since,
        String tool,
        Obstacle obstacle,
        String words,
        DeclarationState state,
        Instant declaredAt) {

    static DeclarationBody of(RegisterRow row) {
        return new DeclarationBody(
                row.id(),
                row.standard().slug(),
                row.organisation(),
                row.as(),
                row.use(),
                row.territoryCode(),
                row.territoryName(),
                row.since(),
                row.tool(),
                row.obstacle(),
                row.words(),
                row.state(),
                row.declaredAt());
    }

    /** The map in figures. @param unplaced territories that are on no tile of it */
    record Map(
            long organisations,
            long declarations,
            long verified,
            long planned,
            long notUsed,
            long national,
            List<Adoption.Unplaced> unplaced,
            List<Departement> departements,
            List<Reason> obstacles) {

        static Map of(Adoption adoption) {
            return new Map(
                    adoption.organisations(),
                    adoption.declarations(),
                    adoption.verified(),
                    adoption.planned(),
                    adoption.notUsed(),
                    adoption.national(),
                    adoption.unplaced(),
                    adoption.map().tiles().stream()
                            .map(tile -> new Departement(tile.code(), tile.name(), tile.count()))
                            .toList(),
                    adoption.obstacles().stream()
                            .map(each -> new Reason(each.obstacle(), each.organisations()))
                            .toList());
        }
    }

    record Departement(String code, String name, int organisations) {}

    record Reason(Obstacle obstacle, long organisations) {}
}
