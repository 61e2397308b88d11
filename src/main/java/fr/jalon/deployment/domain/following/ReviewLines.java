package fr.jalon.deployment.domain.following;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

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

        private Line worded(UnaryOperator<String> how) {
            return new Line(number, how.apply(what), how.apply(responsible), dueOn, toBegin, how.apply(words), hands);
        }

        /** The same on another day. */
        public Line due(LocalDate day) {
            return new Line(number, what, responsible, day, toBegin, words, hands);
        }
    }

    /** Everything people typed in it. */
    public List<String> texts() {
        List<String> texts = new ArrayList<>();
        lines().forEach(line -> Collections.addAll(texts, line.what(), line.responsible(), line.words()));
        anomalies.forEach(anomaly -> texts.add(anomaly.title()));
        return texts;
    }

    private Stream<Line> lines() {
        return Stream.of(done, atRisk, late, next).flatMap(List::stream);
    }

    /** The same, what people typed said in that way. */
    public ReviewLines worded(UnaryOperator<String> how) {
        return new ReviewLines(
                worded(done, how),
                worded(atRisk, how),
                worded(late, how),
                worded(next, how),
                anomalies.stream()
                        .map(one -> one.called(how.apply(one.title())))
                        .toList());
    }

    private static List<Line> worded(List<Line> lines, UnaryOperator<String> how) {
        return lines.stream().map(line -> line.worded(how)).toList();
    }

    public boolean needsMeasures() {
        return !atRisk.isEmpty() || !late.isEmpty();
    }
}
