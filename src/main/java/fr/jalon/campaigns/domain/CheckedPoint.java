package fr.jalon.campaigns.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * How a point of the checklist stands.
 *
 * @param note what the person said, or null
 * @param by who ticked it or set it aside, or null where it is computed
 */
public record CheckedPoint(ChecklistPoint point, Standing standing, String note, UUID by, Instant at) {

    /** What is found at a point. */
    public enum Standing {
        MET,
        /** Left out, with a reason. */
        SET_ASIDE,
        MISSING
    }

    public boolean isMissing() {
        return standing == Standing.MISSING;
    }
}
