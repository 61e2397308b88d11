package fr.jalon.standards.domain.cycle;

import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import fr.jalon.shared.RuleViolation.Broken;
import fr.jalon.standards.domain.method.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One act of planning over several phases. */
final class Planning {

    private final Cycle cycle;
    private final Map<String, Span> changed;
    private final boolean replanning;
    private final String reason;

    Planning(Cycle cycle, Map<String, Span> spans, String reason) {
        this.cycle = cycle;
        this.reason = reason;
        this.changed = new java.util.LinkedHashMap<>(spans);
        changed.entrySet().removeIf(entry -> cycle.phase(entry.getKey()).plan().equals(entry.getValue()));
        this.replanning =
                changed.keySet().stream().anyMatch(key -> cycle.phase(key).isPlanned());
    }

    /** A plan that was there already changes. */
    boolean isReplanning() {
        return replanning;
    }

    boolean changesAnything() {
        return !changed.isEmpty();
    }

    void check(Method method) {
        List<Broken> broken = new ArrayList<>();
        changed.forEach((key, span) -> {
            if (span.isBackwards()) {
                broken.add(new Broken(
                        "ends-before-start",
                        "phases[" + key + "].end",
                        Message.of("plan.ends-before-start", method.phase(key).name(), span.start(), span.end())));
            }
        });
        if (replanning && (reason == null || reason.isBlank())) {
            broken.add(new Broken("replanning-needs-reason", "reason", Message.of("plan.reason-needed")));
        }
        checkOrder(method, broken);
        if (!broken.isEmpty()) {
            throw new RuleViolation(broken);
        }
    }

    /** A phase is not planned to start before one that comes earlier in the method starts. */
    private void checkOrder(Method method, List<Broken> broken) {
        CyclePhase before = null;
        for (CyclePhase phase : cycle.phases()) {
            Span span = planned(phase);
            if (span.start() == null) {
                continue;
            }
            if (before != null && span.start().isBefore(planned(before).start())) {
                broken.add(new Broken(
                        "phases-out-of-order",
                        "phases[" + phase.key() + "].start",
                        Message.of(
                                "plan.out-of-order",
                                method.phase(phase.key()).name(),
                                method.phase(before.key()).name())));
            }
            before = phase;
        }
    }

    private Span planned(CyclePhase phase) {
        return changed.getOrDefault(phase.key(), phase.plan());
    }

    /** @return days by which the latest planned end moves, negative when sooner */
    long apply() {
        long slippage = 0;
        for (Map.Entry<String, Span> entry : changed.entrySet()) {
            long moved = cycle.phase(entry.getKey()).plan(entry.getValue(), reason);
            slippage = Math.abs(moved) > Math.abs(slippage) ? moved : slippage;
        }
        return slippage;
    }
}
