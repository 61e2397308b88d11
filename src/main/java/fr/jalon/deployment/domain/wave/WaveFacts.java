package fr.jalon.deployment.domain.wave;

import fr.jalon.deployment.domain.territory.Territories;
import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import fr.jalon.shared.RuleViolation.Broken;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Where a wave goes.
 *
 * @param name of a territory, or of the organisations together
 * @param startOn null where it follows the others
 * @param size users or datasets, as the plan counts
 * @param departements codes, for the map; empty where it is about organisations
 * @param organisations it covers, as they are called; none where it is about territories
 */
public record WaveFacts(
        String name, int size, LocalDate startOn, Set<String> departements, List<String> organisations) {

    private static final int MOST = 200;

    public WaveFacts {
        name = name == null ? "" : name.strip();
        departements = Set.copyOf(departements);
        organisations = organisations.stream()
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
    }

    /** About territories. */
    public WaveFacts(String name, int size, LocalDate startOn, Set<String> departements) {
        this(name, size, startOn, departements, List.of());
    }

    /**
     * @return codes of the départements it means: one, or all those of a region
     * @throws RuleViolation when it is neither
     */
    public static List<String> known(String typed) {
        Territories french = Territories.french();
        return french.departementWritten(typed)
                .map(one -> List.of(one.code()))
                .or(() -> french.region(typed))
                .orElseThrow(() -> RuleViolation.of(
                        "departement-unknown",
                        "departements",
                        Message.of("deployment.wave.departement-unknown", typed)));
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
        if (organisations.size() > MOST || organisations.stream().anyMatch(each -> each.length() > MOST)) {
            broken.add(new Broken(
                    "organisations-plausible",
                    "organisations",
                    Message.of("deployment.wave.organisations-plausible", MOST)));
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
