package fr.jalon.deployment.domain.territory;

import java.util.List;

/**
 * Where a standard is used.
 *
 * @param code with its level, as INSEE's open data write it: DEP-38, REG-84, COM-38185, EPCI-200040715, or FR
 * @param name null where only the code is known; of a commune or an EPCI, what somebody typed
 * @param departements codes of the départements it covers on the map; empty for the whole country, which is counted apart
 */
public record Territory(String code, String name, List<String> departements) {

    /** The whole country. */
    public static final String FRANCE = "FR";

    public Territory {
        departements = List.copyOf(departements);
    }

    /** What somebody calls it, where no name is known as a fact. */
    public Territory called(String typed) {
        boolean named = name != null || typed == null || typed.isBlank() || code.equals(FRANCE);
        return named ? this : new Territory(code, typed.strip(), departements);
    }
}
