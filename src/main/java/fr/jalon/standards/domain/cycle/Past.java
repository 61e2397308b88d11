package fr.jalon.standards.domain.cycle;

import fr.jalon.shared.Actor;
import fr.jalon.shared.PartialDate;
import fr.jalon.standards.domain.method.Gate;
import fr.jalon.standards.domain.method.Method;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What documents tell of a cycle lived before it was followed here. Nothing is invented: what is unknown stays null or
 * absent, and no condition is judged.
 *
 * @param phases by phase key
 * @param dates by key of the method's dates
 * @param decisions by gate key, in the order they were taken
 */
public record Past(
        CycleState state,
        PartialDate openedOn,
        PartialDate publishedOn,
        Map<String, Lived> phases,
        Map<String, PartialDate> dates,
        List<Taken> decisions,
        List<Left> skipped,
        List<Passed> passedOver) {

    /** Planned and real dates of a phase, each null when unknown. */
    public record Lived(Span planned, PartialDate started, PartialDate ended) {}

    /** A decision at a gate. */
    public record Taken(String gate, Decision decision) {}

    /** A gate left out, and why. */
    public record Left(String gate, String reason) {}

    /** A condition passed over, and why. */
    public record Passed(String gate, String condition, String reason) {}

    void fill(Cycle cycle, Method method, Instant now) {
        phases.forEach((key, lived) -> phase(cycle, method, key, lived, now));
        dates.forEach((key, on) -> {
            cycle.dates.put(key, on);
            cycle.record(
                    "date-recorded",
                    null,
                    Actor.SYSTEM,
                    now,
                    PhaseRules.dateOf(cycle, method, key).name(),
                    on);
        });
        decisions.forEach(taken -> decision(cycle, method, taken, now));
        skipped.forEach(left -> cycle.skips.add(new GateSkip(left.gate(), left.reason(), null, now)));
        passedOver.forEach(passed ->
                cycle.passOvers.add(new PassOver(passed.gate(), passed.condition(), passed.reason(), null, now)));
    }

    private static void phase(Cycle cycle, Method method, String key, Lived lived, Instant now) {
        CyclePhase phase = cycle.phase(key);
        phase.plan(lived.planned(), null);
        phase.recall(lived.started(), lived.ended());
        if (lived.started() != null) {
            cycle.record(
                    "phase-started", null, Actor.SYSTEM, now, method.phase(key).name(), lived.started());
        }
        if (lived.ended() != null) {
            cycle.record(
                    "phase-ended", null, Actor.SYSTEM, now, method.phase(key).name(), lived.ended());
        }
    }

    private static void decision(Cycle cycle, Method method, Taken taken, Instant now) {
        Gate gate = PhaseRules.gateOf(cycle, method, taken.gate());
        Decision decision = taken.decision();
        new GatePassage(cycle, gate, Actor.SYSTEM, now).add(decision);
        if (decision.on() != null) {
            cycle.record(
                    "gate-decided", decision.note(), Actor.SYSTEM, now, gate.name(), decision.outcome(), decision.on());
        }
    }
}
