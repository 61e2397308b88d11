package fr.jalon.meetings.domain.poll;

import fr.jalon.shared.LifecycleState;
import java.util.List;

/** Where a date poll stands. */
public enum PollState implements LifecycleState<PollState> {
    /** People say when they could come. */
    OPEN,
    /** No answer is taken any more; a date is to be chosen. */
    CLOSED,
    /** A slot became the date of the meeting. */
    CHOSEN;

    @Override
    public List<Move<PollState>> moves() {
        return switch (this) {
            case OPEN ->
                List.of(
                        new Move<>(CLOSED, "Its last day is over, or enough people answered."),
                        new Move<>(CHOSEN, "A slot is chosen at once; the invitation leaves."));
            case CLOSED ->
                List.of(
                        new Move<>(OPEN, "People get more time, until a later day."),
                        new Move<>(CHOSEN, "A slot is chosen; the invitation leaves."));
            case CHOSEN -> List.of();
        };
    }
}
