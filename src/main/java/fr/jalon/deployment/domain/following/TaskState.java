package fr.jalon.deployment.domain.following;

import java.util.List;

/** Where an action of the plan stands. */
public enum TaskState {
    TO_DO,
    DOING,
    DONE,
    /** Not to be done any more; the reason is its evidence. */
    DROPPED;

    /**
     * A legal move.
     *
     * @param why when it is made, as a sentence
     */
    public record Move(TaskState to, String why) {}

    /** The only place that says what may follow what. */
    public List<Move> moves() {
        return switch (this) {
            case TO_DO ->
                List.of(
                        new Move(DOING, "Its responsible begins."),
                        new Move(DONE, "It is done; one that comes back is taken on again for its next day."),
                        new Move(DROPPED, "It is not to be done any more, for the reason given."));
            case DOING ->
                List.of(
                        new Move(DONE, "It is done; one that comes back is taken on again for its next day."),
                        new Move(DROPPED, "It is not to be done any more, for the reason given."));
            case DONE, DROPPED -> List.of(new Move(TO_DO, "It was closed too early."));
        };
    }

    public boolean leadsTo(TaskState next) {
        return moves().stream().anyMatch(move -> move.to() == next);
    }

    public boolean isOpen() {
        return this == TO_DO || this == DOING;
    }
}
