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

/** What is done with an open question: who may, and when. Everybody reads those no circle keeps. */
public enum QuestionAction {
    /** Raise one; judged on the standard. */
    RAISE(EnumSet.of(SECRETARIAT, PILOT, FACILITATOR, EDITOR), true, EnumSet.noneOf(QuestionState.class)),
    /** Say that it matters. */
    VOTE(EnumSet.of(SECRETARIAT, PILOT, FACILITATOR, EDITOR), true, EnumSet.of(QuestionState.OPEN, QuestionState.SENT)),
    /** Write down what somebody holds, or what a workshop found. */
    ADD(EnumSet.of(SECRETARIAT, PILOT, FACILITATOR, EDITOR), true, EnumSet.of(QuestionState.OPEN, QuestionState.SENT)),
    /** Words, theme, options. */
    EDIT(
            EnumSet.of(SECRETARIAT, PILOT, FACILITATOR, EDITOR),
            false,
            EnumSet.of(QuestionState.OPEN, QuestionState.SENT)),
    /** Give it to a meeting. */
    SEND(EnumSet.of(SECRETARIAT, PILOT, FACILITATOR), false, EnumSet.of(QuestionState.OPEN, QuestionState.SENT)),
    /** Record what was chosen. */
    ARBITRATE(EnumSet.of(SECRETARIAT, PILOT, FACILITATOR), false, EnumSet.of(QuestionState.OPEN, QuestionState.SENT)),
    DROP(EnumSet.of(SECRETARIAT, PILOT, FACILITATOR), false, EnumSet.of(QuestionState.OPEN, QuestionState.SENT));

    private final Set<Role> roles;
    private final boolean insidersToo;
    private final Set<QuestionState> states;

    QuestionAction(Set<Role> roles, boolean insidersToo, Set<QuestionState> states) {
        this.roles = roles;
        this.insidersToo = insidersToo;
        this.states = states;
    }

    public boolean isAllowedTo(Actor actor, UUID standardId, boolean inside) {
        return insidersToo && inside || actor.hasAny(roles, standardId);
    }

    public boolean isOffered(Actor actor, UUID standardId, boolean inside, QuestionState state) {
        return states.contains(state) && isAllowedTo(actor, standardId, inside);
    }

    public void require(Actor actor, UUID standardId, boolean inside) {
        if (!isAllowedTo(actor, standardId, inside)) {
            throw new NotAllowed(this);
        }
    }

    public void require(Actor actor, UUID standardId, boolean inside, QuestionState state) {
        require(actor, standardId, inside);
        if (!states.contains(state)) {
            throw new IllegalTransition(Message.of("question.not-in-this-state", state));
        }
    }
}
