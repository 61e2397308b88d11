package fr.jalon.deployment.domain.series;

import java.util.Locale;

/**
 * Words in a drawing.
 *
 * @param kind word the style sheet knows
 * @param y of the line they stand on
 */
public record Label(String kind, double x, double y, Anchor anchor, String said) {

    /** What of the words stands at their place. */
    public enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** As SVG calls it. */
    public String at() {
        return anchor.name().toLowerCase(Locale.ROOT);
    }
}
