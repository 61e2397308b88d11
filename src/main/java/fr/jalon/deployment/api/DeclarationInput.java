package fr.jalon.deployment.api;

import fr.jalon.deployment.domain.Declarer;
import fr.jalon.deployment.domain.Obstacle;
import fr.jalon.deployment.domain.Statement;
import fr.jalon.deployment.domain.Use;
import fr.jalon.deployment.domain.territory.Territories;
import fr.jalon.shared.PartialDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What is declared.
 *
 * @param territory DEP-38, REG-84, COM-38185, EPCI-200040715 or FR
 * @param territoryName what a commune or an EPCI is called; or absent
 * @param departement where an EPCI lies; that of a commune has to agree with its code; or absent
 */
record DeclarationInput(
        @NotBlank @Size(max = 200) String organisation,
        @NotNull Declarer as,
        @NotNull Use use,
        @NotBlank @Size(max = 20) String territory,
        @Size(max = 200) String territoryName,
        @Size(max = 6) String departement,
        PartialDate since,
        @Size(max = 200) String tool,
        Obstacle obstacle,
        @Size(max = 2000) String words) {

    Statement statement() {
        return new Statement(
                organisation,
                as,
                use,
                Territories.french().of(territory, departement).called(territoryName),
                since,
                tool,
                obstacle,
                words);
    }

    /** Why. */
    record Because(@NotBlank @Size(max = 1000) String reason) {}
}
