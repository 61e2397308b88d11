package fr.jalon.deployment.web;

import fr.jalon.deployment.domain.territory.Departement;
import fr.jalon.deployment.domain.territory.Territories;
import java.time.LocalDate;
import java.util.List;

/**
 * A territory in the file of a map; every map has the same columns.
 *
 * @param code with its level: DEP-38
 * @param day of what was measured, or null
 * @param communes how many were added up
 * @param note what else there is to say, or null
 */
record MapRow(String code, String name, String value, String unit, LocalDate day, int communes, String note) {

    static final List<String> COLUMNS =
            List.of("territoire", "nom", "region", "valeur", "unite", "date", "communes", "precision");

    static MapRow of(Departement one, String value, String unit, String note) {
        return new MapRow("DEP-" + one.code(), one.name(), value, unit, null, 0, note);
    }

    List<String> cells() {
        return List.of(
                code,
                name,
                region(),
                value,
                unit,
                day == null ? "" : day.toString(),
                communes == 0 ? "" : String.valueOf(communes),
                note == null ? "" : note);
    }

    private String region() {
        Territories french = Territories.french();
        return code.startsWith("DEP-")
                ? french.departement(code.substring(4))
                        .map(one -> french.regions().get(one.region()))
                        .orElse("")
                : "";
    }
}
