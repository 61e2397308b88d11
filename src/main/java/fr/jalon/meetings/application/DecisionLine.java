package fr.jalon.meetings.application;

import fr.jalon.meetings.domain.DecisionMode;
import fr.jalon.meetings.domain.DecisionState;
import fr.jalon.standards.StandardRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A decision, wherever it is shown or quoted.
 *
 * @param body copil, gt or the name of a sub-group
 * @param meetingId null when it was taken outside of a meeting
 * @param votes "12 / 2 / 1", or null
 */
public record DecisionLine(
        UUID id,
        String ref,
        String body,
        int number,
        StandardRef standard,
        String text,
        String reason,
        DecisionMode mode,
        DecisionState state,
        LocalDate takenOn,
        Instant objectionsUntil,
        String votes,
        UUID meetingId,
        String meetingTitle,
        UUID itemId,
        UUID questionId,
        String supersedes,
        String supersededBy,
        boolean isPublic) {

    public String path() {
        return "/decisions/" + ref;
    }

    /** As people quote it: COPIL 12, GT 3. */
    public String quote() {
        return quote(String.valueOf(number));
    }

    /** Another decision of the same body, by its reference: the one before or behind this one. */
    public String quoteOf(String other) {
        return quote(other.substring(other.lastIndexOf('-') + 1));
    }

    private String quote(String of) {
        return body.toUpperCase(java.util.Locale.ROOT) + " " + of;
    }
}
