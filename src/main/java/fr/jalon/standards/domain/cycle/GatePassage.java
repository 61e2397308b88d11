package fr.jalon.standards.domain.cycle;

import fr.jalon.shared.Actor;
import fr.jalon.shared.LocalizedText;
import fr.jalon.shared.PartialDate;
import fr.jalon.standards.GateEvidence.Answer;
import fr.jalon.standards.domain.method.Gate;
import fr.jalon.standards.domain.method.Method;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * What somebody does at one gate of a cycle: record what a body decided, pass over a condition, leave the gate out, lift
 * a reservation. Once the gate is open, the line moves. Who may do it was asked before.
 */
final class GatePassage {

    private final Cycle cycle;
    private final Gate gate;
    private final Actor by;
    private final Instant now;

    GatePassage(Cycle cycle, Gate gate, Actor by, Instant now) {
        this.cycle = cycle;
        this.gate = gate;
        this.by = by;
        this.now = now;
    }

    /** @return whether the gate is now open */
    boolean decide(Decision decision, Method method, Map<String, Answer> answers) {
        GateRules.check(cycle, gate, decision, method, now);
        if (decision.outcome().isFavourable()) {
            GateRules.requireOpen(cycle.review(gate, method, decision.on(), answers));
        }
        add(decision);
        cycle.record("gate-decided", decision.note(), by, now, gate.name(), decision.outcome(), decision.on());
        return goThrough(decision.on(), method);
    }

    void add(Decision decision) {
        int position = cycle.decisions.size() + 1;
        cycle.decisions.add(new GateDecision(gate.key(), gate.body(), decision, by.id(), now, position));
    }

    void takeBack(String reason, Method method) {
        GateDecision last = GateRules.lastToTakeBack(cycle, gate, method);
        cycle.decisions.remove(last);
        cycle.record("decision-taken-back", reason, by, now, gate.name(), last.outcome(), last.decidedOn());
    }

    void passOver(String conditionKey, String reason) {
        LocalizedText rule = GateRules.checkPassOver(cycle, gate, conditionKey);
        cycle.passOvers.add(new PassOver(gate.key(), conditionKey, reason, by.id(), now));
        cycle.record("condition-passed-over", reason, by, now, gate.name(), rule);
    }

    void skip(String reason, PartialDate on, Method method) {
        Moments.requireNotFuture("on", on, now);
        GateRules.checkSkip(cycle, gate, method.track(cycle.track()));
        cycle.skips.add(new GateSkip(gate.key(), reason, by.id(), now));
        cycle.record("gate-skipped", reason, by, now, gate.name(), on);
        goThrough(on, method);
    }

    /** @return whether the gate opens by it: changes without return, all made */
    boolean lift(GateDecision decision, UUID reservationId, PartialDate on, String how, Method method) {
        boolean wasPassed = cycle.isPassed(gate.key());
        Reservation lifted = GateRules.reservation(decision, reservationId, on);
        lifted.lift(on, how, by.id());
        cycle.record("reservation-lifted", how, by, now, lifted.text(), on);
        return !wasPassed && goThrough(on, method);
    }

    private boolean goThrough(PartialDate on, Method method) {
        boolean open = cycle.isPassed(gate.key());
        if (open && gate.moves()) {
            new LineMove(cycle, method)
                    .through(gate, on)
                    .forEach(moved -> cycle.record(moved.verb(), null, by, now, moved.phase(), on));
        }
        return open;
    }
}
