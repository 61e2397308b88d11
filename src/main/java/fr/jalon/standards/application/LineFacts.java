package fr.jalon.standards.application;

import fr.jalon.shared.PartialDate;
import fr.jalon.standards.domain.cycle.Cycle;
import fr.jalon.standards.domain.cycle.CycleState;
import fr.jalon.standards.domain.cycle.GateDecision;
import fr.jalon.standards.domain.cycle.Outcome;
import fr.jalon.standards.domain.cycle.Span;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The facts of a cycle that its pole line shows; read from the entity, or by list queries for many at once. */
public record LineFacts(
        CycleState state,
        boolean reconstructed,
        List<Lived> phases,
        List<Decided> decisions,
        Set<String> skippedGates) {

    /** @param reason given when the plan last changed, or null */
    public record Lived(
            String key, Span planned, Span firstPlan, PartialDate started, PartialDate ended, String reason) {

        boolean isRunning() {
            return started != null && ended == null;
        }
    }

    /** @param opens the decision lets the line move */
    public record Decided(String gate, Outcome outcome, boolean opens, PartialDate on) {}

    public static LineFacts of(Cycle cycle) {
        return new LineFacts(
                cycle.state(),
                cycle.isReconstructed(),
                cycle.phases().stream()
                        .map(phase -> new Lived(
                                phase.key(),
                                phase.plan(),
                                phase.firstPlan(),
                                phase.startedOn(),
                                phase.endedOn(),
                                phase.lateBecause()))
                        .toList(),
                cycle.decisions().stream().map(LineFacts::decided).toList(),
                cycle.skips().stream().map(skip -> skip.gateKey()).collect(Collectors.toSet()));
    }

    private static Decided decided(GateDecision decision) {
        return new Decided(decision.gateKey(), decision.outcome(), decision.opensTheGate(), decision.decidedOn());
    }
}
