package fr.jalon.standards.domain.cycle;

import fr.jalon.shared.Message;
import fr.jalon.shared.PartialDate;
import fr.jalon.standards.GateEvidence.Answer;
import fr.jalon.standards.Lasting;
import fr.jalon.standards.domain.method.Condition;
import fr.jalon.standards.domain.method.Gate;
import fr.jalon.standards.domain.method.KeyDate;
import fr.jalon.standards.domain.method.Method;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Judges the conditions of a gate on the facts of a cycle: first on what other modules answer, else on the dates and
 * actions recorded. A date known to the month or the year only never refutes a rule that some day of it satisfies.
 */
final class ConditionCheck {

    private final Cycle cycle;
    private final Method method;
    private final PartialDate decidedOn;
    private final Map<String, Answer> answers;

    /**
     * @param decidedOn day of the decision being recorded, or null while nothing is decided
     * @param answers by condition key, from the modules that know the facts
     */
    ConditionCheck(Cycle cycle, Method method, PartialDate decidedOn, Map<String, Answer> answers) {
        this.cycle = cycle;
        this.method = method;
        this.decidedOn = decidedOn;
        this.answers = answers;
    }

    GateReview review(Gate gate) {
        return new GateReview(
                gate,
                gate.conditions().stream()
                        .filter(condition -> cycle.asksFor(condition.scope()))
                        .map(condition -> point(gate, condition))
                        .toList());
    }

    private GateReview.Point point(Gate gate, Condition condition) {
        Answer answer = answers.getOrDefault(condition.key(), null);
        Answer finding = answer != null ? answer : onRecord(condition);
        Optional<PassOver> passOver = cycle.passOver(gate.key(), condition.key());
        boolean undecided = decidedOn == null && condition instanceof Condition.DecidedAfter;
        GateReview.State state = passOver.isPresent() && (!finding.met() || undecided)
                ? GateReview.State.PASSED_OVER
                : finding.met() ? GateReview.State.MET : GateReview.State.MISSING;
        return new GateReview.Point(condition, state, finding.why(), finding.href(), passOver.orElse(null));
    }

    private Answer onRecord(Condition condition) {
        if (condition instanceof Condition.ActionDone rule) {
            return actionDone(rule);
        } else if (condition instanceof Condition.DateRecorded rule) {
            return recorded(rule.date());
        } else if (condition instanceof Condition.LastsAtLeast rule) {
            return lasts(rule);
        } else if (condition instanceof Condition.DecidedAfter rule) {
            return decidedAfter(rule);
        }
        return gatePassed((Condition.GatePassed) condition);
    }

    private Answer actionDone(Condition.ActionDone rule) {
        Optional<ActionProgress> progress = cycle.progress(rule.action()).filter(ActionProgress::isDone);
        return progress.map(done -> met("condition.action-done", done.doneOn()))
                .orElseGet(() -> missing("condition.action-not-done"));
    }

    private Answer recorded(String dateKey) {
        Optional<PartialDate> on = cycle.date(dateKey);
        if (on.isEmpty()) {
            return missing("condition.date-missing", nameOf(dateKey));
        }
        boolean toCome = decidedOn != null && decidedOn.isSurelyBefore(on.get());
        return toCome ? missing("condition.date-after-decision", on.get()) : met("condition.date-recorded", on.get());
    }

    /** Guide: a call lasts at least one month; its last day is the first day + 1 month − 1 day, or later. */
    private Answer lasts(Condition.LastsAtLeast rule) {
        Optional<PartialDate> from = cycle.date(rule.from());
        Optional<PartialDate> to = cycle.date(rule.to());
        if (from.isEmpty() || to.isEmpty()) {
            return missing("condition.date-missing", nameOf(from.isEmpty() ? rule.from() : rule.to()));
        }
        LocalDate needed = Lasting.soonestEnd(from.get().earliest(), rule.length());
        return to.get().latest().isBefore(needed)
                ? missing("condition.too-short", from.get(), to.get(), needed)
                : met("condition.long-enough", from.get(), to.get());
    }

    private Answer decidedAfter(Condition.DecidedAfter rule) {
        Optional<PartialDate> reference = cycle.date(rule.date());
        if (reference.isEmpty()) {
            return missing("condition.date-missing", nameOf(rule.date()));
        }
        LocalDate soonest = reference.get().earliest().plus(rule.delay());
        if (decidedOn == null) {
            return met("condition.decision-not-before", soonest);
        }
        return decidedOn.latest().isBefore(soonest)
                ? missing("condition.decided-too-early", decidedOn, soonest)
                : met("condition.decided-late-enough", decidedOn);
    }

    private Answer gatePassed(Condition.GatePassed rule) {
        return cycle.isPassed(rule.gate()) ? met("condition.gate-passed") : missing("condition.gate-not-passed");
    }

    private Object nameOf(String dateKey) {
        return method.phases().stream()
                .flatMap(phase -> phase.dates().stream())
                .filter(date -> date.key().equals(dateKey))
                .map(KeyDate::name)
                .findFirst()
                .orElseThrow();
    }

    private static Answer met(String key, Object... facts) {
        return new Answer(true, Message.of(key, facts), null);
    }

    private static Answer missing(String key, Object... facts) {
        return new Answer(false, Message.of(key, facts), null);
    }
}
