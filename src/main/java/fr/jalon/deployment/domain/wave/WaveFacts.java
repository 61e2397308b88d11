package fr.jalon.deployment.domain.wave;

import fr.jalon.deployment.domain.territory.Territories;
import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import fr.jalon.shared.RuleViolation.Broken;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Where a wave goes.
 *
 * @param name of a territory, or of the organisations
 * @param startOn null where it follows the others
 * @param size users or datasets, as the plan counts
 * @param departements codes, for the map; empty where it is about organisations
 */
public record WaveFacts(String name, int size, LocalDate startOn, Set<String> departements) {

    public WaveFacts {
        name = name == null ? "" : name.strip();
        departements = Set.copyOf(departements);
    }

    /** @throws RuleViolation when no département has that code */
    public static String known(String typed) {
        return Territories.french()
                .departement(typed.strip().toUpperCase(Locale.ROOT))
                .orElseThrow(() -> RuleViolation.of(
                        "departement-unknown",
                        "departements",
                        Message.of("deployment.wave.departement-unknown", typed)))
                .code();
    }

    /** @param pilot the first one follows none: its day has to be said */
    void check(boolean pilot) {
        List<Broken> broken = new ArrayList<>();
        if (name.isEmpty()) {
            broken.add(new Broken("name-needed", "name", Message.of("deployment.wave.name-needed")));
        }
        if (size < 0 || size > 1_000_000) {
            broken.add(new Broken("size-plausible", "size", Message.of("deployment.wave.size-plausible")));
        }
        if (startOn == null && pilot) {
            broken.add(new Broken("start-needed", "startOn", Message.of("deployment.wave.start-needed")));
        }
        if (startOn != null && (startOn.getYear() < 2000 || startOn.getYear() > 2100)) {
            broken.add(new Broken("start-plausible", "startOn", Message.of("deployment.wave.start-plausible")));
        }
        if (!broken.isEmpty()) {
            throw new RuleViolation(broken);
        }
    }
}
