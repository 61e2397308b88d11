package fr.jalon.meetings;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A meeting, for modules that refer to one.
 *
 * @param number of a COPIL, or null
 * @param day in Paris
 */
public record MeetingRef(UUID id, Integer number, String title, LocalDate day) {

    /** Its page. */
    public String path() {
        return "/reunions/" + id;
    }
}
