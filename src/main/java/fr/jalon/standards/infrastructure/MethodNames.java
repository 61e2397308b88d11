package fr.jalon.standards.infrastructure;

import fr.jalon.standards.domain.method.Phase;
import fr.jalon.standards.domain.method.Track;
import fr.jalon.standards.infrastructure.yaml.Place;
import fr.jalon.standards.infrastructure.yaml.Problems;
import fr.jalon.standards.infrastructure.yaml.Word;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The names a method file gives and the names it uses: each given once, each use answered. */
final class MethodNames {

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final Problems problems;
    private final Kind phases = new Kind("a phase of this method");
    private final Kind dates = new Kind("a date of this method");
    private final Kind actions = new Kind("an action of this method");
    private final Kind gates = new Kind("a gate of this method");
    private final Kind conditions = new Kind("a condition of this method");
    private final Kind tracks = new Kind("a track of this method");
    private final List<Word> opens = new ArrayList<>();
    private final Map<Track, List<Word>> skippable = new LinkedHashMap<>();

    MethodNames(Problems problems) {
        this.problems = problems;
    }

    /** Names of one kind. */
    final class Kind {

        private final String described;
        private final Map<String, Place> defined = new LinkedHashMap<>();
        private final List<Word> used = new ArrayList<>();

        private Kind(String described) {
            this.described = described;
        }

        String define(Word word) {
            if (plain(word).isEmpty()) {
                return word.value();
            }
            Place before = defined.putIfAbsent(word.value(), word.place());
            if (before != null) {
                problems.add(
                        word.place(),
                        "found \"%s\", already the key of %s (line %d), expected another key"
                                .formatted(word.value(), before.path().replaceAll("\\.key$", ""), before.line()));
            }
            return word.value();
        }

        String use(Word word) {
            used.add(word);
            return word.value();
        }

        private void resolve() {
            used.stream()
                    .filter(word -> !word.value().isEmpty() && !defined.containsKey(word.value()))
                    .forEach(word -> problems.unknown(word.place(), word.value(), described, defined.keySet()));
        }
    }

    /** A use that only some of the known names answer. */
    String among(Word word, Set<String> known, String described) {
        if (!known.contains(word.value())) {
            problems.unknown(word.place(), word.value(), described, known);
        }
        return word.value();
    }

    Kind phases() {
        return phases;
    }

    Kind dates() {
        return dates;
    }

    Kind actions() {
        return actions;
    }

    Kind gates() {
        return gates;
    }

    Kind conditions() {
        return conditions;
    }

    Kind tracks() {
        return tracks;
    }

    String plain(Word word) {
        if (!word.value().isEmpty() && !NAME.matcher(word.value()).matches()) {
            problems.add(
                    word.place(),
                    "found \"%s\", expected lower-case letters a to z, digits and single hyphens"
                            .formatted(word.value()));
        }
        return word.value();
    }

    void skippable(Track track, List<Word> gateWords) {
        skippable.put(track, gateWords);
    }

    String opens(Word phase) {
        opens.add(phase);
        return phases.use(phase);
    }

    /** To be called at the end, when every name is given. */
    void resolve(List<Phase> allPhases, List<Track> allTracks) {
        List.of(phases, dates, actions, gates, tracks).forEach(Kind::resolve);
        new MethodSense(problems, allPhases, allTracks, conditions.defined).check(skippable, opens);
    }
}
