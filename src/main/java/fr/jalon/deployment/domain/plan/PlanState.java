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
    CLOSED,
    /** Was a draft that should not have been, or of a version that will not come; what it says stays among the team. */
    WITHDRAWN;

    /** Written, and carried out. */
    public boolean isOpen() {
        return this == DRAFT || this == ACTIVE;
    }

    /** Read by everybody. */
    public boolean isPublic() {
        return this == ACTIVE || this == CLOSED;
    }

    @Override
    public List<Move<PlanState>> moves() {
        return switch (this) {
            case DRAFT ->
                List.of(
                        new Move<>(ACTIVE, "It says why, and the work begins."),
                        new Move<>(
                                WITHDRAWN,
                                "It was opened by error, or its version will not be published; with the reason."));
            case ACTIVE -> List.of(new Move<>(CLOSED, "The standard is used, or another plan takes over."));
            case CLOSED -> List.of(new Move<>(ACTIVE, "It was closed too early."));
            case WITHDRAWN -> List.of();
        };
    }
}
