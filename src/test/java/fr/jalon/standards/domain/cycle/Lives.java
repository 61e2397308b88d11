package fr.jalon.standards.domain.cycle;

import fr.jalon.shared.Actor;
import fr.jalon.shared.PartialDate;
import fr.jalon.standards.application.Methods;
import fr.jalon.standards.domain.method.Action;
import fr.jalon.standards.domain.method.Gate;
import fr.jalon.standards.domain.method.Method;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Cycles brought to a state by the transitions of real life, under the method of CNIG. */
final class Lives {

    static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    static final Methods METHODS = methods();
    static final Method CNIG = METHODS.get("cnig-2026");
    static final UUID STANDARD = UUID.fromString("5f0d7b7e-0000-4000-8000-000000000001");

    final Cycle cycle;

    private Lives(Cycle cycle) {
        this.cycle = cycle;
    }

    static Lives on(String track) {
        return new Lives(Cycle.open(
                STANDARD,
                UUID.randomUUID(),
                "v1.0",
                METHODS.fingerprint("cnig-2026"),
                CNIG,
                CNIG.track(track),
                day("2021-01-04"),
                Actor.SYSTEM,
                NOW));
    }

    private static Methods methods() {
        try {
            return new Methods("");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static PartialDate day(String iso) {
        return new PartialDate(iso);
    }

    Gate gate(String key) {
        return PhaseRules.gateOf(cycle, CNIG, key);
    }

    Action action(String key) {
        return PhaseRules.actionOf(cycle, CNIG, key);
    }

    Lives start(String phase, String on) {
        cycle.start(phase, day(on), CNIG, Actor.SYSTEM, NOW);
        return this;
    }

    Lives end(String phase, String on) {
        cycle.end(phase, day(on), CNIG, Actor.SYSTEM, NOW);
        return this;
    }

    Lives date(String key, String on) {
        cycle.recordDate(key, on == null ? null : day(on), CNIG, Actor.SYSTEM, NOW);
        return this;
    }

    Lives tick(String action, String on) {
        cycle.tick(action(action), day(on), null, Actor.SYSTEM, NOW);
        return this;
    }

    boolean decide(String gate, Outcome outcome, String on, String... reservations) {
        List<Reservation.Wanted> wanted = java.util.Arrays.stream(reservations)
                .map(text -> new Reservation.Wanted(text, "Le pilote"))
                .toList();
        Decision decision = new Decision(outcome, day(on), null, null, wanted);
        return cycle.decide(gate(gate), decision, CNIG, Map.of(), Actor.SYSTEM, NOW);
    }

    Lives passOver(String gate, String condition) {
        cycle.passOver(gate(gate), condition, "Urgence", Actor.SYSTEM, NOW);
        return this;
    }

    Lives skip(String gate, String on) {
        cycle.skip(gate(gate), "Sans objet", day(on), CNIG, Actor.SYSTEM, NOW);
        return this;
    }

    Lives plan(String phase, String start, String end, String reason) {
        cycle.plan(Map.of(phase, span(start, end)), reason, CNIG, Actor.SYSTEM, NOW);
        return this;
    }

    static Span span(String start, String end) {
        return new Span(
                start == null ? null : java.time.LocalDate.parse(start),
                end == null ? null : java.time.LocalDate.parse(end));
    }

    /** A published patch: the commission is left out, as its track lets it be. */
    Lives publish() {
        skip("commission-vote", "2021-02-01");
        cycle.publish(day("2021-02-02"), CNIG, Actor.SYSTEM, NOW);
        return this;
    }

    Lives in(CycleState state) {
        switch (state) {
            case OPEN -> {}
            case PUBLISHED -> publish();
            case CLOSED -> publish().cycle.close("Déployé", Actor.SYSTEM, NOW);
            case ABANDONED -> cycle.abandon("Sans suite", Actor.SYSTEM, NOW);
        }
        return this;
    }
}
