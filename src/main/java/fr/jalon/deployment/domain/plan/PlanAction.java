package fr.jalon.deployment.domain.plan;

import static fr.jalon.deployment.domain.plan.PlanState.ACTIVE;
import static fr.jalon.deployment.domain.plan.PlanState.CLOSED;
import static fr.jalon.deployment.domain.plan.PlanState.DRAFT;
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

/** What is done with the deployment plan of a standard. Decides both the button and the check. */
public enum PlanAction {
    /** Begin one; judged on the standard, where there is no plan yet. */
    OPEN(EnumSet.of(SECRETARIAT, PILOT, FACILITATOR), EnumSet.noneOf(PlanState.class)),
    /** Change its words and its entries. */
    WRITE(EnumSet.of(SECRETARIAT, PILOT, FACILITATOR), EnumSet.of(DRAFT, ACTIVE)),
    /** Begin to follow it, for everybody to read. */
    ACTIVATE(EnumSet.of(SECRETARIAT, PILOT), EnumSet.of(DRAFT)),
    /** Take a draft away, with the reason; its version may have another plan then. */
    WITHDRAW(EnumSet.of(SECRETARIAT, PILOT), EnumSet.of(DRAFT)),
    /** End it, with what it taught. */
    CLOSE(EnumSet.of(SECRETARIAT, PILOT), EnumSet.of(ACTIVE)),
    /** Take it up again. */
    REOPEN(EnumSet.of(SECRETARIAT, PILOT), EnumSet.of(CLOSED));

    private final Set<Role> roles;
    private final Set<PlanState> states;

    PlanAction(Set<Role> roles, Set<PlanState> states) {
        this.roles = roles;
        this.states = states;
    }

    public boolean isAllowedTo(Actor actor, UUID standardId) {
        return actor.hasAny(roles, standardId);
    }

    /** Whether to show the button. */
    public boolean isOffered(Actor actor, UUID standardId, PlanState state) {
        return states.contains(state) && isAllowedTo(actor, standardId);
    }

    /** Rights only, where no plan is there yet. */
    public void require(Actor actor, UUID standardId) {
        if (!isAllowedTo(actor, standardId)) {
            throw new NotAllowed(this);
        }
    }

    public void require(Actor actor, UUID standardId, PlanState state) {
        require(actor, standardId);
        if (!states.contains(state)) {
            throw new IllegalTransition(Message.of("deployment-plan.not-in-this-state", state));
        }
    }
}
