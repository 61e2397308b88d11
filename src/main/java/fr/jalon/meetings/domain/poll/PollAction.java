package fr.jalon.meetings.domain.poll;

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

/** What is done with a date poll: who may, and when. Those inside are the people it was sent to, and their circle. */
public enum PollAction {
    /** Who answered what, by name. */
    SEE_NAMES(EnumSet.of(SECRETARIAT, PILOT, FACILITATOR, EDITOR), true, EnumSet.allOf(PollState.class)),
    /** Say when one could come. */
    ANSWER(EnumSet.noneOf(Role.class), true, EnumSet.of(PollState.OPEN)),
    /** Open it; judged on the standard. */
    OPEN(EnumSet.of(SECRETARIAT, PILOT, FACILITATOR), false, EnumSet.noneOf(PollState.class)),
    /** Add slots and people, strike a slot out, ask those again who said nothing. */
    KEEP(EnumSet.of(SECRETARIAT, PILOT, FACILITATOR), false, EnumSet.of(PollState.OPEN)),
    CLOSE(EnumSet.of(SECRETARIAT, PILOT, FACILITATOR), false, EnumSet.of(PollState.OPEN)),
    REOPEN(EnumSet.of(SECRETARIAT, PILOT, FACILITATOR), false, EnumSet.of(PollState.CLOSED)),
    /** Make a slot the date of the meeting. */
    CHOOSE(EnumSet.of(SECRETARIAT, PILOT, FACILITATOR), false, EnumSet.of(PollState.OPEN, PollState.CLOSED));

    private final Set<Role> roles;
    private final boolean insidersToo;
    private final Set<PollState> states;

    PollAction(Set<Role> roles, boolean insidersToo, Set<PollState> states) {
        this.roles = roles;
        this.insidersToo = insidersToo;
        this.states = states;
    }

    public boolean isAllowedTo(Actor actor, UUID standardId, boolean inside) {
        return insidersToo && inside || actor.hasAny(roles, standardId);
    }

    public boolean isOffered(Actor actor, UUID standardId, boolean inside, PollState state) {
        return states.contains(state) && isAllowedTo(actor, standardId, inside);
    }

    public void require(Actor actor, UUID standardId) {
        if (!isAllowedTo(actor, standardId, false)) {
            throw new NotAllowed(this);
        }
    }

    public void require(Actor actor, UUID standardId, PollState state) {
        require(actor, standardId);
        if (!states.contains(state)) {
            throw new IllegalTransition(Message.of("poll.not-in-this-state", state));
        }
    }
}
