package fr.jalon.campaigns.domain;

import fr.jalon.shared.Blank;
import java.time.LocalDate;

/**
 * Where an answer was decided, as far as it is told; every part may be null.
 *
 * @param reference as people name it, like "GT Risques n° 4"
 */
public record Meeting(String reference, LocalDate on, Body body) {

    public static final Meeting NONE = new Meeting(null, null, null);

    public Meeting {
        reference = Blank.toNull(reference);
    }

    /** Who decides. */
    public enum Body {
        GROUP,
        COPIL
    }
}
