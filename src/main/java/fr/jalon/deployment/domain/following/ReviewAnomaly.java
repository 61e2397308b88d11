package fr.jalon.deployment.domain.following;

import fr.jalon.deployment.domain.wave.Severity;

/**
 * An anomaly a weekly review looks at.
 *
 * @param wave name of the one it was found in, or null
 */
public record ReviewAnomaly(int number, String title, Severity severity, String wave, Change change) {

    ReviewAnomaly called(String other) {
        return new ReviewAnomaly(number, other, severity, wave, change);
    }

    /** What became of it since the last review. */
    public enum Change {
        FOUND,
        STILL_OPEN,
        CLOSED
    }
}
