package fr.jalon.deployment.domain.following;

import java.time.LocalDate;
import java.util.List;

/** What a weekly review looks at (DITP): what was done, what is at risk, what is late, what comes next. */
public record ReviewLines(List<Line> done, List<Line> atRisk, List<Line> late, List<Line> next) {

    public ReviewLines {
        done = List.copyOf(done);
        atRisk = List.copyOf(atRisk);
        late = List.copyOf(late);
        next = List.copyOf(next);
    }

    /**
     * An action, or an operation of a wave.
     *
     * @param number of the action; 0 for an operation
     * @param words its risk, or its proof; or null
     */
    public record Line(int number, String what, String responsible, LocalDate dueOn, String words) {}

    public boolean needsMeasures() {
        return !atRisk.isEmpty() || !late.isEmpty();
    }
}
