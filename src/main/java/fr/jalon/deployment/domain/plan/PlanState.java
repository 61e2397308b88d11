package fr.jalon.deployment.domain.plan;

import fr.jalon.shared.LifecycleState;
import java.util.List;

/** Where a deployment plan stands. */
public enum PlanState implements LifecycleState<PlanState> {
    /** Being written; read by the people of the standard only. */
    DRAFT,
    /** Followed, and read by everybody but for what is kept to a few. */
    ACTIVE,
    /** Over. */
    CLOSED;

    @Override
    public List<Move<PlanState>> moves() {
        return switch (this) {
            case DRAFT -> List.of(new Move<>(ACTIVE, "It says why, and the work begins."));
            case ACTIVE -> List.of(new Move<>(CLOSED, "The standard is used, or another plan takes over."));
            case CLOSED -> List.of(new Move<>(ACTIVE, "It was closed too early."));
        };
    }
}
