package fr.jalon.deployment.api;

import fr.jalon.deployment.application.following.ReviewReader.ReviewView;
import fr.jalon.deployment.domain.following.ReviewLines;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The review of a week, as programs read it.
 *
 * @param measures corrective measures that were agreed
 * @param next what the team does next week
 * @param lines as things stand, until it is closed; as they stood that day, ever after
 */
record ReviewBody(
        LocalDate monday, String measures, String next, Instant closedAt, String closedBy, ReviewLines lines) {

    static ReviewBody of(ReviewView view) {
        return new ReviewBody(
                view.monday(), view.measures(), view.next(), view.closedAt(), view.closedBy(), view.lines());
    }

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
