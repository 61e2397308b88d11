package fr.jalon.standards.application;

import fr.jalon.shared.LocalizedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Names of the phases of all methods, in their order; for facets that span methods. */
@Component
public class PhaseNames {

    private final Map<String, LocalizedText> names = new LinkedHashMap<>();

    PhaseNames(Methods methods) {
        methods.all().forEach(method -> method.phases().forEach(phase -> names.putIfAbsent(phase.key(), phase.name())));
    }

    /** The key itself where a method that is no longer installed had the phase. */
    public LocalizedText of(String key) {
        return names.getOrDefault(key, LocalizedText.of(key));
    }

    /** By key. */
    public Map<String, LocalizedText> all() {
        return names;
    }

    /** For sorting phases as their methods do; those no method has come last. */
    int placeOf(String key) {
        int place = List.copyOf(names.keySet()).indexOf(key);
        return place < 0 ? names.size() : place;
    }
}
