package fr.jalon.standards.demo;

import fr.jalon.shared.PartialDate;
import fr.jalon.standards.infrastructure.yaml.YamlMap;

/** Reads dates known to the day, the month or the year. */
final class Dates {

    private Dates() {}

    /** Null when absent. */
    static PartialDate partial(YamlMap map, String key) {
        return map.parsed(key, "a date like 2026-03-24, 2026-03 or 2026", PartialDate::new)
                .orElse(null);
    }
}
