package fr.jalon.standards.domain.cycle;

import fr.jalon.shared.Actor;
import fr.jalon.shared.LifecycleEvent;
import fr.jalon.shared.LifecycleEvent.Visibility;
import fr.jalon.shared.Paris;
import fr.jalon.shared.PartialDate;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** What is told of a cycle. */
final class CycleEvents {

    private CycleEvents() {}

    /** Dated by the first day among the facts that has come; what is unknown is left out. */
    static LifecycleEvent of(
            CycleFacts cycle,
            String verb,
            String reason,
            Actor by,
            Instant now,
            Visibility visibility,
            Object... facts) {
        PartialDate on = Arrays.stream(facts)
                .filter(PartialDate.class::isInstance)
                .map(PartialDate.class::cast)
                .filter(day -> !day.earliest().isAfter(Paris.day(now)))
                .findFirst()
                .orElse(null);
        List<Object> known = Arrays.stream(facts).filter(Objects::nonNull).toList();
        return new LifecycleEvent(
                "cycle", cycle.id(), cycle.standardId(), verb, known, reason, by.id(), now, visibility, on);
    }
}
