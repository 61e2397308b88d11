package fr.jalon.standards.domain.cycle;

import fr.jalon.shared.PartialDate;
import fr.jalon.shared.WorkingDays;
import fr.jalon.standards.domain.method.CountdownStep;
import fr.jalon.standards.domain.method.Gate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether a cycle can still be ready for a session: counted back from it over the steps of the gate, each moved to the
 * last worked day before when it falls on a weekend or a French public holiday.
 *
 * @param session the day the body sits
 * @param steps from the first to do to the last
 */
public record Feasibility(LocalDate session, List<Step> steps) {

    public Feasibility {
        steps = List.copyOf(steps);
    }

    /**
     * A step and its latest day.
     *
     * @param date key of the date that records it
     * @param done when it was done, or null
     */
    public record Step(String date, LocalDate latest, PartialDate done) {

        /** A step that is done counts when it was done in time; one that is not, while its day is not past. */
        public boolean holds(LocalDate today) {
            return done == null ? !latest.isBefore(today) : !done.earliest().isAfter(latest);
        }
    }

    /** Counts back from a session of the gate's body. */
    public static Feasibility of(Cycle cycle, Gate gate, LocalDate session) {
        Map<String, LocalDate> latest = new HashMap<>();
        List<Step> steps = new ArrayList<>();
        for (CountdownStep step : gate.countdown()) {
            if (cycle.asksFor(step.scope())) {
                LocalDate from = latest.getOrDefault(step.before(), session);
                LocalDate day = WorkingDays.onOrBefore(from.minus(step.by()));
                latest.put(step.date(), day);
                steps.add(0, new Step(step.date(), day, cycle.date(step.date()).orElse(null)));
            }
        }
        return new Feasibility(session, steps);
    }

    public boolean isReachable(LocalDate today) {
        return !session.isBefore(today) && steps.stream().allMatch(step -> step.holds(today));
    }
}
