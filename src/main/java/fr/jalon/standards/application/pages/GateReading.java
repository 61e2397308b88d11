package fr.jalon.standards.application.pages;

import fr.jalon.shared.LocalizedText;
import fr.jalon.standards.application.GateFacts;
import fr.jalon.standards.application.SessionBook;
import fr.jalon.standards.application.pages.CycleViews.DecisionView;
import fr.jalon.standards.application.pages.CycleViews.GateView;
import fr.jalon.standards.application.pages.CycleViews.PointView;
import fr.jalon.standards.application.pages.CycleViews.ReservationView;
import fr.jalon.standards.application.pages.CycleViews.SkipView;
import fr.jalon.standards.domain.cycle.Cycle;
import fr.jalon.standards.domain.cycle.GateDecision;
import fr.jalon.standards.domain.cycle.GateReview;
import fr.jalon.standards.domain.method.Condition;
import fr.jalon.standards.domain.method.Gate;
import fr.jalon.standards.domain.method.Method;
import java.util.Map;

/** The gates of one cycle as its pages show them, with everything they need at hand. */
final class GateReading {

    private final Cycle cycle;
    private final Method method;
    private final String address;
    private final GateFacts facts;
    private final Map<String, SessionBook.Body> bodies;
    private final Names names;

    /** @param address of the cycle, for the links to where a condition is met */
    GateReading(
            Cycle cycle,
            Method method,
            String address,
            GateFacts facts,
            Map<String, SessionBook.Body> bodies,
            Names names) {
        this.cycle = cycle;
        this.method = method;
        this.address = address;
        this.facts = facts;
        this.bodies = bodies;
        this.names = names;
    }

    GateView gate(Gate gate) {
        GateReview review = facts.review(cycle, method, gate);
        return new GateView(
                gate.key(),
                gate.name(),
                gate.body(),
                bodies.containsKey(gate.body()) ? bodies.get(gate.body()).name() : LocalizedText.of(gate.body()),
                cycle.isPassed(gate.key()),
                gate.publication(),
                method.track(cycle.track()).skippableGates().contains(gate.key()),
                cycle.skips().stream()
                        .filter(skip -> skip.gateKey().equals(gate.key()))
                        .findFirst()
                        .map(skip -> new SkipView(skip.reason(), names.inOwnName(skip.by()), skip.at()))
                        .orElse(null),
                review.points().stream().map(this::point).toList(),
                cycle.decisions().stream()
                        .filter(decision -> decision.gateKey().equals(gate.key()))
                        .map(this::decision)
                        .toList());
    }

    private PointView point(GateReview.Point point) {
        boolean passedOver = point.passOver() != null;
        return new PointView(
                point.condition().key(),
                point.condition().name(),
                point.state(),
                point.condition() instanceof Condition.DecidedAfter,
                point.why(),
                point.href() == null ? whereToMeet(point.condition()) : point.href(),
                passedOver ? point.passOver().reason() : null,
                passedOver ? names.inOwnName(point.passOver().by()) : null,
                passedOver ? point.passOver().at() : null);
    }

    private String whereToMeet(Condition condition) {
        if (condition instanceof Condition.ActionDone rule) {
            return address + "/actions/" + rule.action();
        } else if (condition instanceof Condition.GatePassed rule) {
            return address + "/jalons/" + rule.gate();
        } else if (condition instanceof Condition.DateRecorded rule) {
            return phaseOfDate(rule.date());
        } else if (condition instanceof Condition.LastsAtLeast rule) {
            return phaseOfDate(rule.from());
        }
        return phaseOfDate(((Condition.DecidedAfter) condition).date());
    }

    private String phaseOfDate(String date) {
        return method.phases().stream()
                .filter(phase -> phase.date(date).isPresent())
                .findFirst()
                .map(phase -> address + "/phases/" + phase.key())
                .orElseThrow();
    }

    private DecisionView decision(GateDecision decision) {
        return new DecisionView(
                decision.id(),
                decision.outcome(),
                decision.decidedOn(),
                decision.sessionId() != null,
                decision.note(),
                names.of(decision.recordedBy()),
                decision.reservations().stream()
                        .map(held -> new ReservationView(
                                held.id(), held.text(), held.owner(), held.liftedOn(), held.lifting()))
                        .toList());
    }
}
