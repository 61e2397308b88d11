package fr.jalon.meetings.domain;

import fr.jalon.shared.Blank;
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
        place = mode.hasPlace() ? Blank.toNull(place) : null;
        link = mode.isOnline() ? Blank.toNull(link) : null;
        if (link != null && !link.matches("(?i)https?://\\S+")) {
            throw RuleViolation.of("link-form", "link", Message.of("meeting.link-form"));
        }
    }
}
