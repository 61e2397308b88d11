package fr.jalon.meetings.domain;

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

/** What is done with a decision: who may, and when. */
public enum DecisionAction {
    /** Read it before it is public. */
    READ(EnumSet.of(SECRETARIAT, PILOT, FACILITATOR, EDITOR), true, EnumSet.allOf(DecisionState.class)),
    /** Write one down; judged on the standard. */
    RECORD(EnumSet.of(SECRETARIAT, PILOT, FACILITATOR, EDITOR), false, EnumSet.noneOf(DecisionState.class)),
    /** Disagree while silent approval runs. */
    OBJECT(EnumSet.noneOf(Role.class), true, EnumSet.of(DecisionState.PENDING)),
    /** Put a later decision in its place. */
    SUPERSEDE(EnumSet.of(SECRETARIAT, PILOT, FACILITATOR), false, EnumSet.of(DecisionState.ADOPTED)),
    /** Make it public before the minutes are; one that somebody objected to is none. */
    PUBLISH(
            EnumSet.of(SECRETARIAT, PILOT, FACILITATOR),
            false,
            EnumSet.complementOf(EnumSet.of(DecisionState.OBJECTED)));

    private final Set<Role> roles;
    private final boolean insidersToo;
    private final Set<DecisionState> states;

    DecisionAction(Set<Role> roles, boolean insidersToo, Set<DecisionState> states) {
        this.roles = roles;
        this.insidersToo = insidersToo;
        this.states = states;
    }

    public boolean isAllowedTo(Actor actor, UUID standardId, boolean inside) {
        return insidersToo && inside || actor.hasAny(roles, standardId);
    }

    public boolean isOffered(Actor actor, UUID standardId, boolean inside, DecisionState state) {
        return states.contains(state) && isAllowedTo(actor, standardId, inside);
    }

    public void require(Actor actor, UUID standardId, boolean inside) {
        if (!isAllowedTo(actor, standardId, inside)) {
            throw new NotAllowed(this);
        }
    }

    public void require(Actor actor, UUID standardId, boolean inside, DecisionState state) {
        require(actor, standardId, inside);
        if (!states.contains(state)) {
            throw new IllegalTransition(Message.of("decision.not-in-this-state", state));
        }
    }
}
