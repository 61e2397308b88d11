package fr.jalon.deployment.domain.following;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

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
     * @param responsible their names
     * @param words its risk, or its proof; or null
     * @param hands those of them who have an account
     */
    public record Line(int number, String what, String responsible, LocalDate dueOn, String words, List<UUID> hands) {

        public Line {
            hands = List.copyOf(hands);
        }
    }

    public boolean needsMeasures() {
        return !atRisk.isEmpty() || !late.isEmpty();
    }
}
