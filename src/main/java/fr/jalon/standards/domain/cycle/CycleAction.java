package fr.jalon.standards.domain.cycle;

import static fr.jalon.shared.Role.COMMISSION_CHAIR;
import static fr.jalon.shared.Role.EDITOR;
import static fr.jalon.shared.Role.FACILITATOR;
import static fr.jalon.shared.Role.PILOT;
import static fr.jalon.shared.Role.SECRETARIAT;
import static fr.jalon.shared.Role.SPONSOR;

import fr.jalon.shared.Actor;
import fr.jalon.shared.IllegalTransition;
import fr.jalon.shared.Message;
import fr.jalon.shared.NotAllowed;
import fr.jalon.shared.Role;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** What can be done in a cycle: who may (role on the standard) and when (state). Decides both the button and the check. */
public enum CycleAction {
    /** Set and change planned dates. */
    PLAN(EnumSet.of(SECRETARIAT, PILOT, FACILITATOR), EnumSet.of(CycleState.OPEN, CycleState.PUBLISHED)),
    /** Start and end phases, record the dates that matter. */
    MOVE(EnumSet.of(SECRETARIAT, PILOT, FACILITATOR), EnumSet.of(CycleState.OPEN, CycleState.PUBLISHED)),
    /** Tick actions and bring their evidence. */
    WORK(EnumSet.of(SECRETARIAT, PILOT, FACILITATOR, EDITOR), EnumSet.of(CycleState.OPEN, CycleState.PUBLISHED)),
    /** Say who does an action and by when. */
    ASSIGN(EnumSet.of(SECRETARIAT, PILOT, FACILITATOR), EnumSet.of(CycleState.OPEN, CycleState.PUBLISHED)),
    /** Record what a body decided. */
    DECIDE(EnumSet.of(SECRETARIAT, COMMISSION_CHAIR, PILOT), EnumSet.of(CycleState.OPEN, CycleState.PUBLISHED)),
    /** Go on in spite of an unmet condition, or leave a gate out, with a public reason. */
    PASS_OVER(EnumSet.of(SECRETARIAT, COMMISSION_CHAIR, PILOT), EnumSet.of(CycleState.OPEN, CycleState.PUBLISHED)),
    /** Record that a reservation is lifted. */
    LIFT(EnumSet.of(SECRETARIAT, COMMISSION_CHAIR, PILOT, FACILITATOR), EnumSet.allOf(CycleState.class)),
    /** Alert the sponsor. */
    ALERT(EnumSet.of(SECRETARIAT, PILOT, FACILITATOR), EnumSet.of(CycleState.OPEN, CycleState.PUBLISHED)),
    /** Agree to a new plan, answer an alert. */
    ANSWER(EnumSet.of(SPONSOR), EnumSet.of(CycleState.OPEN, CycleState.PUBLISHED)),
    /** Publish the target version. */
    PUBLISH(EnumSet.of(SECRETARIAT, PILOT), EnumSet.of(CycleState.OPEN)),
    /** Give up before publication. */
    ABANDON(EnumSet.of(SECRETARIAT, PILOT), EnumSet.of(CycleState.OPEN)),
    /** End the deployment. */
    CLOSE(EnumSet.of(SECRETARIAT, PILOT), EnumSet.of(CycleState.PUBLISHED)),
    /** Begin a new cycle; judged on the standard, where no cycle is open. */
    OPEN(EnumSet.of(SECRETARIAT, PILOT), EnumSet.noneOf(CycleState.class));

    private final Set<Role> roles;
    private final Set<CycleState> states;

    CycleAction(Set<Role> roles, Set<CycleState> states) {
        this.roles = roles;
        this.states = states;
    }

    public boolean isAllowedTo(Actor actor, UUID standardId) {
        return actor.hasAny(roles, standardId);
    }

    /** Whether to show the button. */
    public boolean isOffered(Actor actor, UUID standardId, CycleState state) {
        return states.contains(state) && isAllowedTo(actor, standardId);
    }

    public void require(Actor actor, UUID standardId) {
        if (!isAllowedTo(actor, standardId)) {
            throw new NotAllowed(this);
        }
    }

    void require(Actor actor, Cycle cycle) {
        require(actor, cycle.standardId());
        if (!states.contains(cycle.state())) {
            throw new IllegalTransition(Message.of("cycle.not-in-this-state", cycle.state()));
        }
    }
}
