package fr.jalon.deployment.api;

import fr.jalon.deployment.application.following.ReviewReader.ReviewView;
import fr.jalon.deployment.domain.following.ReviewAnomaly;
import fr.jalon.deployment.domain.following.ReviewLines;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The review of a week, as programs read it.
 *
 * @param measures corrective measures that were agreed
 * @param next what the team does next week
 * @param lines as things stand, until it is closed; as they stood that day, ever after
 */
record ReviewBody(LocalDate monday, String measures, String next, Instant closedAt, String closedBy, Lines lines) {

    static ReviewBody of(ReviewView view) {
        return new ReviewBody(
                view.monday(), view.measures(), view.next(), view.closedAt(), view.closedBy(), Lines.of(view.lines()));
    }

    /** What was done, is at risk, is late, comes next; the anomalies found, still open and closed since the last one. */
    record Lines(List<Item> done, List<Item> atRisk, List<Item> late, List<Item> next, List<ReviewAnomaly> anomalies) {

        static Lines of(ReviewLines lines) {
            return new Lines(
                    items(lines.done()),
                    items(lines.atRisk()),
                    items(lines.late()),
                    items(lines.next()),
                    lines.anomalies());
        }

        private static List<Item> items(List<ReviewLines.Line> lines) {
            return lines.stream()
                    .map(one -> new Item(
                            one.number(), one.what(), one.responsible(), one.dueOn(), one.toBegin(), one.words()))
                    .toList();
        }
    }

    /**
     * A line of it.
     *
     * @param number of the action; 0 for an operation of a wave
     * @param dueOn of what is done, the day it was
     * @param toBegin the day is the one it is to begin, not the one it is to be over
     */
    record Item(int number, String what, String responsible, LocalDate dueOn, boolean toBegin, String words) {}

    /** A review in a list. */
    record Line(LocalDate monday, String measures, String next, Instant closedAt, String closedBy) {

        static Line of(ReviewView view) {
            return new Line(view.monday(), view.measures(), view.next(), view.closedAt(), view.closedBy());
        }
    }

    /** What was agreed. */
    record Input(
            @Size(max = 8000) String measures,
            @Size(max = 8000) String next) {}
}
