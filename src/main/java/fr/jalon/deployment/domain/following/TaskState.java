package fr.jalon.deployment.domain.following;

import fr.jalon.shared.LifecycleState;
import java.util.List;

/** Where an action of the plan stands. */
public enum TaskState implements LifecycleState<TaskState> {
    TO_DO,
    DOING,
    DONE,
    /** Not to be done any more; the reason is its evidence. */
    DROPPED;

    @Override
    public List<Move<TaskState>> moves() {
        return switch (this) {
            case TO_DO ->
                List.of(
                        new Move<>(DOING, "Its responsible begins."),
                        new Move<>(DONE, "It is done; one that comes back is taken on again for its next day."),
                        new Move<>(DROPPED, "It is not to be done any more, for the reason given."));
            case DOING ->
                List.of(
                        new Move<>(DONE, "It is done; one that comes back is taken on again for its next day."),
                        new Move<>(DROPPED, "It is not to be done any more, for the reason given."));
            case DONE, DROPPED -> List.of(new Move<>(TO_DO, "It was closed too early."));
        };
    }

    public boolean isOpen() {
        return this == TO_DO || this == DOING;
    }
}
