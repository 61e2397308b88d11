package fr.jalon.standards.domain.cycle;

import fr.jalon.shared.IllegalTransition;
import fr.jalon.shared.Message;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.PartialDate;
import fr.jalon.shared.RuleViolation;
import fr.jalon.shared.UnknownKey;
import fr.jalon.standards.domain.method.Action;
import fr.jalon.standards.domain.method.Condition;
import fr.jalon.standards.domain.method.Gate;
import fr.jalon.standards.domain.method.KeyDate;
import fr.jalon.standards.domain.method.Method;
import fr.jalon.standards.domain.method.Phase;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** When a phase may start and end, and which dates go together. */
public final class PhaseRules {

    private final Cycle cycle;
    private final Method method;

    PhaseRules(Cycle cycle, Method method) {
        this.cycle = cycle;
        this.method = method;
    }

    void checkStart(String phaseKey, PartialDate on) {
        CyclePhase phase = cycle.phase(phaseKey);
        Phase described = method.phase(phaseKey);
        if (phase.startedOn() != null) {
            throw new IllegalTransition(Message.of("phase.already-started", described.name(), phase.startedOn()));
        }
        for (CyclePhase before : cycle.phases()) {
            if (before.position() < phase.position()) {
                checkAfter(before, phase, described, on);
            }
        }
        closedGateTo(phaseKey).ifPresent(gate -> {
            throw RuleViolation.of(
                    "gate-not-passed", "on", Message.of("phase.gate-closed", described.name(), gate.name()));
        });
    }

    private void checkAfter(CyclePhase before, CyclePhase phase, Phase described, PartialDate on) {
        Phase earlier = method.phase(before.key());
        boolean justBefore = before.position() == phase.position() - 1;
        if (before.startedOn() != null && on.isSurelyBefore(before.startedOn())) {
            throw RuleViolation.of(
                    "phases-out-of-order",
                    "on",
                    Message.of("phase.starts-before-earlier", described.name(), earlier.name(), before.startedOn()));
        }
        if (!described.overlaps() && before.endedOn() != null && on.isSurelyBefore(before.endedOn())) {
            throw RuleViolation.of(
                    "phases-out-of-order",
                    "on",
                    Message.of("phase.starts-before-end", described.name(), earlier.name(), before.endedOn()));
        }
        boolean free = before.isEnded() || described.overlaps() && (!justBefore || before.startedOn() != null);
        if (!free) {
            throw RuleViolation.of(
                    "earlier-phase-not-ended",
                    "on",
                    Message.of("phase.earlier-not-ended", described.name(), earlier.name()));
        }
    }

    private Optional<Gate> closedGateTo(String phaseKey) {
        return method.phases().stream()
                .filter(cycle::runs)
                .flatMap(phase -> phase.gates().stream())
                .filter(gate -> phaseKey.equals(gate.opens()))
                .filter(gate -> !cycle.isPassed(gate.key()))
                .filter(gate -> !method.phase(phaseKey).overlaps())
                .findFirst();
    }

    void checkEnd(String phaseKey, PartialDate on) {
        CyclePhase phase = cycle.phase(phaseKey);
        Phase described = method.phase(phaseKey);
        if (phase.startedOn() == null) {
            throw new IllegalTransition(Message.of("phase.not-started-yet", described.name()));
        }
        if (phase.isEnded()) {
            throw new IllegalTransition(Message.of("phase.already-ended", described.name(), phase.endedOn()));
        }
        if (on.isSurelyBefore(phase.startedOn())) {
            throw RuleViolation.of(
                    "ends-before-start",
                    "on",
                    Message.of("phase.ends-before-start", described.name(), phase.startedOn()));
        }
    }

    static void checkCorrection(PartialDate started, PartialDate ended, Instant now) {
        if (started != null) {
            Moments.requireNotFuture("started", started, now);
        }
        if (ended == null) {
            return;
        }
        Moments.requireNotFuture("ended", ended, now);
        if (started == null) {
            throw RuleViolation.of("date-needed", "started", Message.of("date.needed"));
        }
        if (ended.isSurelyBefore(started)) {
            throw RuleViolation.of("ends-before-start", "ended", Message.of("date.ends-before-start", started, ended));
        }
    }

    /** The two ends of a stretch such as the call are in order. */
    void checkDate(String dateKey, PartialDate on) {
        if (on == null) {
            return;
        }
        method.phases().stream()
                .flatMap(phase -> phase.gates().stream())
                .flatMap(gate -> gate.conditions().stream())
                .filter(Condition.LastsAtLeast.class::isInstance)
                .map(Condition.LastsAtLeast.class::cast)
                .forEach(stretch -> {
                    PartialDate from = stretch.from().equals(dateKey)
                            ? on
                            : cycle.date(stretch.from()).orElse(null);
                    PartialDate to = stretch.to().equals(dateKey)
                            ? on
                            : cycle.date(stretch.to()).orElse(null);
                    if (from != null && to != null && to.isSurelyBefore(from)) {
                        throw RuleViolation.of(
                                "ends-before-start", dateKey, Message.of("date.ends-before-start", from, to));
                    }
                });
    }

    /** @throws NotFound when no phase of this cycle has that gate */
    public static Gate gateOf(Cycle cycle, Method method, String key) {
        return inPhases(cycle, method, Phase::gates, Gate::key, "gate", key);
    }

    /** @throws NotFound when no phase of this cycle has that action */
    public static Action actionOf(Cycle cycle, Method method, String key) {
        return inPhases(cycle, method, Phase::actions, Action::key, "action", key);
    }

    /** @throws NotFound when no phase of this cycle has that date */
    public static KeyDate dateOf(Cycle cycle, Method method, String key) {
        return inPhases(cycle, method, Phase::dates, KeyDate::key, "date", key);
    }

    private static <T> T inPhases(
            Cycle cycle,
            Method method,
            Function<Phase, List<T>> parts,
            Function<T, String> keyOf,
            String what,
            String key) {
        List<T> all = method.phases().stream()
                .filter(cycle::runs)
                .flatMap(phase -> parts.apply(phase).stream())
                .toList();
        return all.stream()
                .filter(part -> keyOf.apply(part).equals(key))
                .findFirst()
                .orElseThrow(
                        () -> new UnknownKey(what, key, all.stream().map(keyOf).toList()));
    }
}
