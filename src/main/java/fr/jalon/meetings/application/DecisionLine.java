package fr.jalon.meetings.application;

import fr.jalon.meetings.domain.DecisionMode;
import fr.jalon.meetings.domain.DecisionState;
import fr.jalon.shared.Message;
import fr.jalon.standards.StandardRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
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

    private static final int LONGEST_TITLE = 110;
    private static final int LONGEST_IN_LIST = 300;

    public String path() {
        return "/decisions/" + ref;
    }

    /** What it decides, short enough for a title. */
    public String title() {
        return title(text);
    }

    /** What it decides, short enough for a list. */
    public String brief() {
        return shortened(text, LONGEST_IN_LIST);
    }

    static String title(String text) {
        return shortened(text, LONGEST_TITLE);
    }

    private static String shortened(String text, int most) {
        String said = text.strip().replaceAll("[*`]", "").replaceAll("\\s+", " ");
        if (said.length() <= most) {
            return said;
        }
        int space = said.lastIndexOf(' ', most);
        return said.substring(0, space > 0 ? space : most) + "…";
    }

    /** As people quote it: number 12 of the COPIL. */
    public Message quote() {
        return quote(body, String.valueOf(number));
    }

    /** Another decision of the same body, by its reference: the one before or behind this one. */
    public Message quoteOf(String other) {
        return quote(body, other.substring(other.lastIndexOf('-') + 1));
    }

    static Message quote(String body, String number) {
        return Message.of("decision.quote", number, body.toUpperCase(Locale.ROOT));
    }

    /** The quote, and the meeting it was taken at: each body numbers its decisions and its meetings. */
    public Message reference() {
        if (meetingTitle == null) {
            return quote();
        }
        boolean copil = meetingTitle.startsWith("COPIL");
        return Message.of(copil ? "decision.quote.copil" : "decision.quote.meeting", quote(), meetingTitle);
    }
}
