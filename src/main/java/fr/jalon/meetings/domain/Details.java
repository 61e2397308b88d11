package fr.jalon.meetings.domain;

import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;

/**
 * What is said of a meeting.
 *
 * @param hours null while the date is looked for
 * @param purpose in Markdown, or null
 * @param slides address of slides and recordings, or null
 * @param reference printed on the minutes, or null
 * @param capacity of an open meeting, or null for no limit
 */
public record Details(
        String title, String purpose, Hours hours, Venue venue, String slides, String reference, Integer capacity) {

    public static Details of(String title, Hours hours, Venue venue) {
        return new Details(title, null, hours, venue, null, null, null);
    }

    /** @throws RuleViolation where they make no meeting */
    void check() {
        if (title == null || title.isBlank()) {
            throw RuleViolation.of("title-needed", "title", Message.of("meeting.title-needed"));
        }
        if (slides != null && !slides.matches("(?i)https?://\\S+")) {
            throw RuleViolation.of("link-form", "slides", Message.of("meeting.link-form"));
        }
        if (capacity != null && capacity < 1) {
            throw RuleViolation.of("capacity", "capacity", Message.of("meeting.capacity-positive"));
        }
    }
}
