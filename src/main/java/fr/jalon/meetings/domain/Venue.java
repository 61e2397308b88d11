package fr.jalon.meetings.domain;

import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;

/**
 * Where a meeting is.
 *
 * @param place told to everybody; null when remote
 * @param link shown to those inside only; null in person
 */
public record Venue(MeetingMode mode, String place, String link) {

    public Venue {
        mode = mode == null ? MeetingMode.REMOTE : mode;
        place = mode.hasPlace() ? blankToNull(place) : null;
        link = mode.isOnline() ? blankToNull(link) : null;
        if (link != null && !link.matches("(?i)https?://\\S+")) {
            throw RuleViolation.of("link-form", "link", Message.of("meeting.link-form"));
        }
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
