package fr.jalon.workinggroups.domain.mandate;

import static fr.jalon.shared.Role.COMMISSION_CHAIR;
import static fr.jalon.shared.Role.EDITOR;
import static fr.jalon.shared.Role.FACILITATOR;
import static fr.jalon.shared.Role.PILOT;
import static fr.jalon.shared.Role.SECRETARIAT;
import static fr.jalon.workinggroups.domain.mandate.MandateState.DRAFT;
import static fr.jalon.workinggroups.domain.mandate.MandateState.PRESENTED;
import static fr.jalon.workinggroups.domain.mandate.MandateState.VALIDATED;

import fr.jalon.shared.Actor;
import fr.jalon.shared.IllegalTransition;
import fr.jalon.shared.Message;
import fr.jalon.shared.NotAllowed;
import fr.jalon.shared.Role;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** What is done with a mandate: who may, and when. Decides both the button and the check. */
public enum MandateAction {
    /** Begin the first version; judged on the group. */
    BEGIN(EnumSet.of(SECRETARIAT, PILOT, FACILITATOR), EnumSet.noneOf(MandateState.class)),
    /** Write it. */
    WRITE(EnumSet.of(SECRETARIAT, PILOT, FACILITATOR, EDITOR), EnumSet.of(DRAFT)),
    /** Record that it was presented. */
    PRESENT(EnumSet.of(SECRETARIAT, PILOT, FACILITATOR), EnumSet.of(DRAFT)),
    /** Record that the commission asks for changes. */
    RETURN(EnumSet.of(SECRETARIAT, COMMISSION_CHAIR, PILOT), EnumSet.of(PRESENTED)),
    /** Record that the commission validated it. */
    VALIDATE(EnumSet.of(SECRETARIAT, COMMISSION_CHAIR), EnumSet.of(PRESENTED)),
    /** Begin a new version from the one in force. */
    REVISE(EnumSet.of(SECRETARIAT, PILOT, FACILITATOR), EnumSet.of(VALIDATED)),
    /** Renew it for another year. */
    RENEW(EnumSet.of(SECRETARIAT, COMMISSION_CHAIR, PILOT), EnumSet.of(VALIDATED)),
    /** Record the yearly progress point at the commission. */
    REPORT(EnumSet.of(SECRETARIAT, PILOT, FACILITATOR), EnumSet.of(VALIDATED));

    private final Set<Role> roles;
    private final Set<MandateState> states;

    MandateAction(Set<Role> roles, Set<MandateState> states) {
        this.roles = roles;
        this.states = states;
    }

    public boolean isAllowedTo(Actor actor, UUID standardId) {
        return actor.hasAny(roles, standardId);
    }

    /** Whether to show the button. */
    public boolean isOffered(Actor actor, UUID standardId, MandateState state) {
        return states.contains(state) && isAllowedTo(actor, standardId);
    }

    public void require(Actor actor, UUID standardId) {
        if (!isAllowedTo(actor, standardId)) {
            throw new NotAllowed(this);
        }
    }

    public void require(Actor actor, UUID standardId, MandateState state) {
        require(actor, standardId);
        if (!states.contains(state)) {
            throw new IllegalTransition(Message.of("mandate.not-in-this-state", state));
        }
    }
}
