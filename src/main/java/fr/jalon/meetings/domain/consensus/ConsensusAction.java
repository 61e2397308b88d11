package fr.jalon.meetings.domain.consensus;

import static fr.jalon.shared.Role.EDITOR;
import static fr.jalon.shared.Role.FACILITATOR;
import static fr.jalon.shared.Role.PILOT;
import static fr.jalon.shared.Role.SECRETARIAT;

import fr.jalon.shared.Actor;
import fr.jalon.shared.IllegalTransition;
import fr.jalon.shared.Message;
import fr.jalon.shared.NotAllowed;
import fr.jalon.shared.Role;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** What is done with a search for consensus: who may, and when. Those inside are the people of the circle that decides. */
public enum ConsensusAction {
    /** Read who holds what, and why. */
    READ(EnumSet.of(SECRETARIAT, PILOT, FACILITATOR, EDITOR), true, EnumSet.allOf(ConsensusState.class)),
    /** Begin one; judged on the standard. */
    OPEN(EnumSet.of(SECRETARIAT, PILOT, FACILITATOR), false, EnumSet.noneOf(ConsensusState.class)),
    /** Say how few reserves and withdrawals are few, and the quorum; judged on the standard. */
    SET_RULE(EnumSet.of(SECRETARIAT, PILOT, FACILITATOR), false, EnumSet.noneOf(ConsensusState.class)),
    /** Give the position of one's own organisation. */
    TAKE_POSITION(EnumSet.noneOf(Role.class), true, EnumSet.of(ConsensusState.OPEN)),
    /** Write down the position an organisation told in session. */
    RECORD(EnumSet.of(SECRETARIAT, PILOT, FACILITATOR, EDITOR), false, EnumSet.of(ConsensusState.OPEN)),
    /** Put another proposal, in another round. */
    PROPOSE(EnumSet.of(SECRETARIAT, PILOT, FACILITATOR), false, EnumSet.of(ConsensusState.OPEN)),
    /** End the positions of a round that has no last day. */
    END_ROUND(EnumSet.of(SECRETARIAT, PILOT, FACILITATOR), false, EnumSet.of(ConsensusState.OPEN)),
    /** Record the consensus as a decision. */
    CONCLUDE(EnumSet.of(SECRETARIAT, PILOT, FACILITATOR), false, EnumSet.of(ConsensusState.OPEN)),
    /** Record a vote, as a last resort. */
    VOTE(EnumSet.of(SECRETARIAT, PILOT, FACILITATOR), false, EnumSet.of(ConsensusState.OPEN)),
    DROP(EnumSet.of(SECRETARIAT, PILOT, FACILITATOR), false, EnumSet.of(ConsensusState.OPEN));

    private final Set<Role> roles;
    private final boolean insidersToo;
    private final Set<ConsensusState> states;

    ConsensusAction(Set<Role> roles, boolean insidersToo, Set<ConsensusState> states) {
        this.roles = roles;
        this.insidersToo = insidersToo;
        this.states = states;
    }

    public boolean isAllowedTo(Actor actor, UUID standardId, boolean inside) {
        return insidersToo && inside || actor.hasAny(roles, standardId);
    }

    public boolean isOffered(Actor actor, UUID standardId, boolean inside, ConsensusState state) {
        return states.contains(state) && isAllowedTo(actor, standardId, inside);
    }

    public void require(Actor actor, UUID standardId, boolean inside) {
        if (!isAllowedTo(actor, standardId, inside)) {
            throw new NotAllowed(this);
        }
    }

    public void require(Actor actor, UUID standardId, boolean inside, ConsensusState state) {
        require(actor, standardId, inside);
        if (!states.contains(state)) {
            throw new IllegalTransition(Message.of("consensus.not-in-this-state", state));
        }
    }
}
