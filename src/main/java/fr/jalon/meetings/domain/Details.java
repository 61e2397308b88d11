package fr.jalon.meetings.domain;

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
}
