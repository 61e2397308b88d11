package fr.jalon.standards.infrastructure.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is wrong in one file, in the order of its lines. */
public final class Problems {

    private final String file;
    private final List<Problem> found = new ArrayList<>();

    /** @param file name shown in front of each problem */
    public Problems(String file) {
        this.file = file;
    }

    private record Problem(int line, String text) {}

    /** @param text what was found and what was expected */
    public void add(Place place, String text) {
        String path = place.path().isEmpty() ? "" : ", " + place.path();
        found.add(new Problem(place.line(), "%s, line %d%s: %s".formatted(file, place.line(), path, text)));
    }

    /** A name that stands for nothing. */
    public void unknown(Place place, String value, String expected, Collection<String> allowed) {
        Optional<String> nearest = Nearest.of(value, allowed);
        add(
                place,
                "found \"%s\", expected %s%s%s"
                        .formatted(
                                value,
                                expected,
                                allowed.isEmpty() ? " (there is none)" : ": " + String.join(", ", allowed),
                                nearest.map(" (did you mean \"%s\"?)"::formatted)
                                        .orElse("")));
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** One sentence for each: file, line, path, what was found, what was expected. */
    public List<String> messages() {
        return found.stream()
                .sorted(Comparator.comparingInt(Problem::line))
                .map(Problem::text)
                .toList();
    }
}
