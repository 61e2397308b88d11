package fr.jalon.deployment.domain.following;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a weekly review looks at (DITP): what was done, what is at risk, what is late, what comes next; and, with ANAP, what
 * goes wrong.
 */
public record ReviewLines(
        List<Line> done, List<Line> atRisk, List<Line> late, List<Line> next, List<ReviewAnomaly> anomalies) {

    /** Nothing to look at. */
    public static final ReviewLines EMPTY = new ReviewLines(List.of(), List.of(), List.of(), List.of(), List.of());

    public ReviewLines {
        done = List.copyOf(done);
        atRisk = List.copyOf(atRisk);
        late = List.copyOf(late);
        next = List.copyOf(next);
        anomalies = List.copyOf(anomalies);
    }

    /**
     * An action, or an operation of a wave.
     *
     * @param number of the action; 0 for an operation
     * @param responsible their names
     * @param dueOn null where nobody said; of what is done, the day it was
     * @param toBegin the day is the one it begins, not the one it ends
     * @param words its risk, or its proof; or null
     * @param hands those of them who have an account
     */
    public record Line(
            int number,
            String what,
            String responsible,
            LocalDate dueOn,
            boolean toBegin,
            String words,
            List<UUID> hands) {

        public Line {
            hands = List.copyOf(hands);
        }

        /** The same on another day. */
        public Line due(LocalDate day) {
            return new Line(number, what, responsible, day, toBegin, words, hands);
        }
    }

    public boolean needsMeasures() {
        return !atRisk.isEmpty() || !late.isEmpty();
    }
}
