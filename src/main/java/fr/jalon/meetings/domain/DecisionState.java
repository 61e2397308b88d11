package fr.jalon.meetings.domain;

import java.util.Set;

/** Where a decision stands. What it says never changes. */
public enum DecisionState {
    /** Silent approval runs: whoever disagrees says so. */
    PENDING,
    /** It holds. */
    ADOPTED,
    /** Somebody objected in time: it does not hold, and goes back to a meeting. */
    OBJECTED,
    /** A vote did not carry it: it does not hold, and its number says so. */
    REJECTED,
    /** A later one stands in its place. */
    SUPERSEDED;

    public Set<DecisionState> next() {
        return switch (this) {
            case PENDING -> Set.of(ADOPTED, OBJECTED);
            case ADOPTED -> Set.of(SUPERSEDED);
            case OBJECTED, REJECTED, SUPERSEDED -> Set.of();
        };
    }
}
