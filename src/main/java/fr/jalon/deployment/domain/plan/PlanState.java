package fr.jalon.deployment.domain.plan;

import java.util.List;

/** Where a deployment plan stands. */
public enum PlanState {
    /** Being written; read by the people of the standard only. */
    DRAFT,
    /** Followed, and read by everybody but for what is kept to a few. */
    ACTIVE,
    /** Over. */
    CLOSED;

    /**
     * A legal move.
     *
     * @param why when it is made, as a sentence
     */
    public record Move(PlanState to, String why) {}

    /** The only place that says what may follow what. */
    public List<Move> moves() {
        return switch (this) {
            case DRAFT -> List.of(new Move(ACTIVE, "It says why, and the work begins."));
            case ACTIVE -> List.of(new Move(CLOSED, "The standard is used, or another plan takes over."));
            case CLOSED -> List.of(new Move(ACTIVE, "It was closed too early."));
        };
    }

    public boolean leadsTo(PlanState next) {
        return moves().stream().anyMatch(move -> move.to() == next);
    }
}
