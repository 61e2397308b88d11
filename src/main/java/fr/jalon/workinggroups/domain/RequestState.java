package fr.jalon.workinggroups.domain;

import fr.jalon.shared.LifecycleState;
import java.util.List;

/** Where a request to join a circle stands. */
public enum RequestState implements LifecycleState<RequestState> {
    /** Waits for an answer. */
    ASKED,
    /** Accepted, and the circle is full. */
    WAITING,
    /** In the circle. */
    ADMITTED,
    REFUSED,
    /** Taken back by whoever asked. */
    WITHDRAWN;

    @Override
    public List<Move<RequestState>> moves() {
        return switch (this) {
            case ASKED ->
                List.of(
                        new Move<>(ADMITTED, "It is accepted, and there is room in the circle."),
                        new Move<>(WAITING, "It is accepted, and the circle is full."),
                        new Move<>(REFUSED, "It is refused, with a reason that is sent."),
                        new Move<>(WITHDRAWN, "Whoever asked takes it back."));
            case WAITING ->
                List.of(
                        new Move<>(ADMITTED, "A place frees, and it is the first of the list."),
                        new Move<>(REFUSED, "It is refused after all, with a reason that is sent."),
                        new Move<>(WITHDRAWN, "Whoever asked takes it back."));
            case ADMITTED, REFUSED, WITHDRAWN -> List.of();
        };
    }
}
