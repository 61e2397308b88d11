package fr.jalon.shared;

import java.util.List;

/**
 * Where something stands in its life. The documents of {@code docs/lifecycles} are written from it.
 *
 * @param <S> the enum itself
 */
public interface LifecycleState<S> {

    /**
     * A legal move.
     *
     * @param why when it is made, as a sentence
     */
    record Move<S>(S to, String why) {}

    /** The only place that says what may follow what; nothing follows the end. */
    List<Move<S>> moves();

    default boolean leadsTo(S next) {
        return moves().stream().anyMatch(move -> move.to() == next);
    }
}
