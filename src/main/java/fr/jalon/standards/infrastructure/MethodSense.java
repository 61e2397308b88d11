package fr.jalon.standards.infrastructure;

import fr.jalon.standards.domain.method.Action;
import fr.jalon.standards.domain.method.Condition;
import fr.jalon.standards.domain.method.Gate;
import fr.jalon.standards.domain.method.KeyDate;
import fr.jalon.standards.domain.method.Phase;
import fr.jalon.standards.domain.method.Scope;
import fr.jalon.standards.domain.method.Track;
import fr.jalon.standards.infrastructure.yaml.Place;
import fr.jalon.standards.infrastructure.yaml.Problems;
import fr.jalon.standards.infrastructure.yaml.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Whether a method whose names all resolve can also be lived through, on each of its tracks. */
final class MethodSense {

    private final Problems problems;
    private final List<Phase> phases;
    private final List<Track> tracks;
    private final Map<String, Place> conditionPlaces;
    /** Name of an action, date or gate, with its kind in front, to the key of its phase. */
    private final Map<String, String> phaseOf = new HashMap<>();

    MethodSense(Problems problems, List<Phase> phases, List<Track> tracks, Map<String, Place> conditionPlaces) {
        this.problems = problems;
        this.phases = phases;
        this.tracks = tracks;
        this.conditionPlaces = conditionPlaces;
    }

    /** @param opens what each gate opens */
    void check(Map<Track, List<Word>> skippable, List<Word> opens) {
        phases.forEach(this::learn);
        skippable.forEach((track, gates) -> gates.forEach(gate -> skippableIsRun(track, gate)));
        opens.forEach(this::opensLater);
        for (Track track : tracks) {
            phases.stream()
                    .filter(phase -> track.phases().contains(phase.key()))
                    .flatMap(phase -> phase.gates().stream())
                    .flatMap(gate -> gate.conditions().stream())
                    .forEach(condition -> canBeMet(condition, track));
        }
    }

    private void learn(Phase phase) {
        phase.actions().stream().map(Action::key).forEach(key -> phaseOf.put("action " + key, phase.key()));
        phase.dates().stream().map(KeyDate::key).forEach(key -> phaseOf.put("date " + key, phase.key()));
        phase.gates().stream().map(Gate::key).forEach(key -> phaseOf.put("gate " + key, phase.key()));
    }

    private void skippableIsRun(Track track, Word gate) {
        String phase = phaseOf.get("gate " + gate.value());
        if (phase != null && !track.phases().contains(phase)) {
            problems.add(
                    gate.place(),
                    "found \"%s\", a gate of phase \"%s\", which track \"%s\" does not run; expected a gate of its phases"
                            .formatted(gate.value(), phase, track.key()));
        }
    }

    /** The place tells which phase the gate is in: {@code phases[3].gates[0].opens}. */
    private void opensLater(Word opens) {
        List<String> order = phases.stream().map(Phase::key).toList();
        int gatePhase = Integer.parseInt(opens.place().path().replaceAll("^phases\\[(\\d+)].*", "$1"));
        if (order.contains(opens.value()) && order.indexOf(opens.value()) <= gatePhase) {
            problems.add(
                    opens.place(),
                    "found \"%s\", expected a phase after \"%s\"".formatted(opens.value(), order.get(gatePhase)));
        }
    }

    private void canBeMet(Condition condition, Track track) {
        Scope scope = condition.scope();
        if (!scope.covers(track.key(), date -> false)) {
            return;
        }
        used(condition).forEach(name -> {
            String phase = phaseOf.get(name);
            if (phase != null && !track.phases().contains(phase)) {
                problems.add(
                        conditionPlaces.get(condition.key()),
                        "it needs %s of phase \"%s\", which track \"%s\" does not run; expected a \"scope\" without that track"
                                .formatted(name.replaceAll(" (.*)", " \"$1\""), phase, track.key()));
            }
        });
    }

    private static Stream<String> used(Condition condition) {
        if (condition instanceof Condition.ActionDone done) {
            return Stream.of("action " + done.action());
        }
        if (condition instanceof Condition.LastsAtLeast lasts) {
            return Stream.of("date " + lasts.from(), "date " + lasts.to());
        }
        if (condition instanceof Condition.DateRecorded recorded) {
            return Stream.of("date " + recorded.date());
        }
        if (condition instanceof Condition.DecidedAfter after) {
            return Stream.of("date " + after.date());
        }
        return Stream.of("gate " + ((Condition.GatePassed) condition).gate());
    }
}
