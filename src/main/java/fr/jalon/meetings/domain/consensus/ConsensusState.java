package fr.jalon.meetings.domain.consensus;

import fr.jalon.shared.LifecycleState;
import java.util.List;

/** Where the search for a consensus stands. */
public enum ConsensusState implements LifecycleState<ConsensusState> {
    /** Organisations give their position on the proposal of the round. */
    OPEN,
    /** The proposal is adopted by consensus. */
    ADOPTED,
    /** No consensus was found; the proposal is adopted by a vote. */
    VOTED,
    /** No consensus was found, and the vote did not carry it. */
    REJECTED,
    /** Nobody looks for it any more. */
    DROPPED;

    @Override
    public List<Move<ConsensusState>> moves() {
        return this != OPEN
                ? List.of()
                : List.of(
                        new Move<>(ADOPTED, "Nobody blocks, few hesitate; it becomes a decision."),
                        new Move<>(VOTED, "A vote, as a last resort, carries it; it becomes a decision."),
                        new Move<>(REJECTED, "A vote, as a last resort, does not carry it; a decision says so."),
                        new Move<>(DROPPED, "It is not to be decided any more, for a reason."));
    }
}
