package fr.jalon.standards.domain.method;

import fr.jalon.shared.LocalizedText;
import java.util.List;

/**
 * A way through the method.
 *
 * @param phases keys of the phases it runs
 * @param skippableGates keys of the gates that may be left out by a recorded choice
 */
public record Track(
        String key, LocalizedText name, LocalizedText summary, List<String> phases, List<String> skippableGates) {

    public Track {
        phases = List.copyOf(phases);
        skippableGates = List.copyOf(skippableGates);
    }
}
