package fr.jalon.standards.domain.cycle;

import fr.jalon.shared.IllegalTransition;
import fr.jalon.shared.LocalizedText;
import fr.jalon.shared.Message;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.PartialDate;
import fr.jalon.shared.RuleViolation;
import fr.jalon.shared.RuleViolation.Broken;
import fr.jalon.standards.domain.method.Condition;
import fr.jalon.standards.domain.method.Gate;
import fr.jalon.standards.domain.method.Method;
import fr.jalon.standards.domain.method.Track;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** When a gate may be decided, left out or passed over. */
final class GateRules {

    private GateRules() {}

    static void check(Cycle cycle, Gate gate, Decision decision, Method method, Instant now) {
        requireNotPassed(cycle, gate);
        Moments.requireNotFuture("on", decision.on(), now);
        checkAfterEarlierGates(cycle, gate, decision.on(), method);
        boolean wants = decision.outcome().asksForSomething();
        if (wants && decision.reservations().isEmpty()) {
            throw RuleViolation.of(
                    "reservations-needed", "reservations", Message.of("gate.reservations-needed", decision.outcome()));
        }
        if (decision.reservations().stream()
                .anyMatch(held -> held.owner() == null || held.owner().isBlank())) {
            throw RuleViolation.of(
                    "reservation-needs-owner", "reservations", Message.of("gate.reservation-needs-owner"));
        }
        if (!wants && !decision.reservations().isEmpty()) {
            throw RuleViolation.of(
                    "reservations-unexpected",
                    "reservations",
                    Message.of("gate.reservations-unexpected", decision.outcome()));
        }
    }

    /** A body does not decide before the gates of the method that come before its own were passed. */
    private static void checkAfterEarlierGates(Cycle cycle, Gate gate, PartialDate on, Method method) {
        List<Gate> order = method.phases().stream()
                .flatMap(phase -> phase.gates().stream())
                .toList();
        cycle.decisions().stream()
                .filter(earlier -> earlier.opensTheGate() && earlier.decidedOn() != null)
                .filter(earlier ->
                        order.indexOf(PhaseRules.gateOf(cycle, method, earlier.gateKey())) < order.indexOf(gate))
                .filter(earlier -> on.isSurelyBefore(earlier.decidedOn()))
                .findFirst()
                .ifPresent(earlier -> {
                    throw RuleViolation.of(
                            "decided-before-earlier-gate",
                            "on",
                            Message.of(
                                    "gate.decided-before-earlier",
                                    PhaseRules.gateOf(cycle, method, earlier.gateKey())
                                            .name(),
                                    earlier.decidedOn()));
                });
    }

    /**
     * @throws NotFound when nothing was decided at the gate
     * @throws IllegalTransition when a later gate was passed, or the version published, on the strength of it
     */
    static GateDecision lastToTakeBack(Cycle cycle, Gate gate, Method method) {
        GateDecision last = cycle.decisions().stream()
                .filter(decision -> decision.gateKey().equals(gate.key()))
                .reduce((first, later) -> later)
                .orElseThrow(() -> new NotFound("decision at " + gate.key()));
        List<Gate> order = method.phases().stream()
                .flatMap(phase -> phase.gates().stream())
                .toList();
        boolean builtUpon = order.subList(order.indexOf(gate) + 1, order.size()).stream()
                .anyMatch(later -> cycle.isPassed(later.key()));
        if (last.opensTheGate() && (builtUpon || cycle.state() != CycleState.OPEN)) {
            throw new IllegalTransition(Message.of("gate.decision-built-upon", gate.name()));
        }
        return last;
    }

    static void requireNotPassed(Cycle cycle, Gate gate) {
        if (cycle.isPassed(gate.key())) {
            throw new IllegalTransition(Message.of("gate.already-passed", gate.name()));
        }
    }

    /** One broken rule per missing condition, under the condition's own name. */
    static void requireOpen(GateReview review) {
        List<Broken> broken = review.missing().stream()
                .map(point -> new Broken(
                        point.condition().key(),
                        "conditions[" + point.condition().key() + "]",
                        Message.of("gate.condition-missing", point.condition().name(), point.why())))
                .toList();
        if (!broken.isEmpty()) {
            throw new RuleViolation(broken);
        }
    }

    /** @return the rule that is passed over, as a sentence */
    static LocalizedText checkPassOver(Cycle cycle, Gate gate, String conditionKey) {
        requireNotPassed(cycle, gate);
        if (cycle.passOver(gate.key(), conditionKey).isPresent()) {
            throw new IllegalTransition(Message.of("gate.already-passed-over"));
        }
        return gate.conditions().stream()
                .filter(condition -> condition.key().equals(conditionKey) && cycle.asksFor(condition.scope()))
                .findFirst()
                .map(Condition::name)
                .orElseThrow(() -> new NotFound("condition " + conditionKey));
    }

    static void checkSkip(Cycle cycle, Gate gate, Track track) {
        requireNotPassed(cycle, gate);
        if (!track.skippableGates().contains(gate.key())) {
            throw RuleViolation.of(
                    "gate-not-skippable", "reason", Message.of("gate.not-skippable", gate.name(), track.name()));
        }
    }

    static Reservation reservation(GateDecision decision, UUID id, PartialDate on) {
        Reservation held = decision.reservations().stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("reservation " + id));
        if (held.isLifted()) {
            throw new IllegalTransition(Message.of("reservation.already-lifted", held.liftedOn()));
        }
        if (decision.decidedOn() != null && on.isSurelyBefore(decision.decidedOn())) {
            throw RuleViolation.of(
                    "lifted-before-decision",
                    "on",
                    Message.of("reservation.lifted-before-decision", decision.decidedOn()));
        }
        return held;
    }

    static void checkPublication(Cycle cycle, Method method, PartialDate on) {
        List<Broken> broken = method.phases().stream()
                .filter(cycle::runs)
                .flatMap(phase -> phase.gates().stream())
                .filter(Gate::publication)
                .filter(gate -> !cycle.isPassed(gate.key()))
                .map(gate -> new Broken("gate-not-passed", "on", Message.of("publication.gate-closed", gate.name())))
                .toList();
        if (!broken.isEmpty()) {
            throw new RuleViolation(broken);
        }
        cycle.decisions().stream()
                .filter(decision -> decision.opensTheGate() && decision.decidedOn() != null)
                .filter(decision ->
                        PhaseRules.gateOf(cycle, method, decision.gateKey()).publication())
                .filter(decision -> on.isSurelyBefore(decision.decidedOn()))
                .findFirst()
                .ifPresent(decision -> {
                    throw RuleViolation.of(
                            "published-before-decision",
                            "on",
                            Message.of("publication.before-decision", decision.decidedOn()));
                });
    }
}
