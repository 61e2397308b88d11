package fr.jalon.deployment.application.waves;

import fr.jalon.deployment.application.plan.PlanDesk;
import fr.jalon.deployment.domain.plan.Plan;
import fr.jalon.deployment.domain.plan.PlanState;
import fr.jalon.deployment.domain.wave.Rollout;
import fr.jalon.deployment.domain.wave.RolloutAction;
import fr.jalon.deployment.domain.wave.Rollouts;
import fr.jalon.shared.Actor;
import fr.jalon.shared.IllegalTransition;
import fr.jalon.shared.Message;
import fr.jalon.shared.NotFound;
import fr.jalon.standards.StandardIds;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds the plan of a standard that is carried out: the one at work. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RolloutDesk {

    private final PlanDesk plans;
    private final Rollouts rollouts;
    private final StandardIds standards;
    private final Clock clock;

    RolloutDesk(PlanDesk plans, Rollouts rollouts, StandardIds standards, Clock clock) {
        this.plans = plans;
        this.rollouts = rollouts;
        this.standards = standards;
        this.clock = clock;
    }

    /** @throws NotFound when there is none, or it is still a draft that this reader does not see */
    public Rollout seen(String standard, Actor reader) {
        return plans.current(standards.idOf(standard), reader)
                .map(this::of)
                .orElseThrow(() -> new NotFound("plan of " + standard));
    }

    /** How that plan is carried out; nothing where nobody began to say. */
    Optional<Rollout> ofPlan(UUID planId) {
        return rollouts.findById(planId);
    }

    /** To change what hangs on it, by those inside. @throws IllegalTransition when the plan is closed */
    public Rollout atWork(String standard, Actor actor) {
        Rollout rollout = inside(standard, actor);
        requireOpen(plan(rollout.standardId()), actor);
        return rollout;
    }

    private static void requireOpen(Plan plan, Actor actor) {
        if (plan.state() == PlanState.CLOSED && actor != Actor.SYSTEM) {
            throw new IllegalTransition(Message.of("deployment-plan.not-in-this-state", plan.state()));
        }
    }

    /** What nobody knows of does not begin. */
    public boolean isDraft(Rollout rollout) {
        return plan(rollout.standardId()).state() == PlanState.DRAFT;
    }

    /** @throws IllegalTransition while the plan is a draft */
    void requireActive(Rollout rollout) {
        if (isDraft(rollout)) {
            throw new IllegalTransition(Message.of("deployment.wave.plan-draft"));
        }
    }

    /** For those inside. */
    public Rollout inside(String standard, Actor reader) {
        Rollout rollout = of(plan(standards.idOf(standard)));
        RolloutAction.READ.require(reader, rollout.standardId());
        return rollout;
    }

    /** To change it, or what hangs on it: kept, so that rows can refer to it. */
    public Rollout forAct(String standard, RolloutAction act, Actor actor) {
        UUID standardId = standards.idOf(standard);
        act.require(actor, standardId);
        Plan plan = plan(standardId);
        requireOpen(plan, actor);
        Rollout rollout = rollouts.save(of(plan));
        rollouts.flush();
        return rollout;
    }

    /** Until the transaction ends, whoever else asks for it on that plan waits: what is read behind it stands. */
    public void alone(UUID planId) {
        plans.alone(planId);
    }

    private Rollout of(Plan plan) {
        return rollouts.findById(plan.id()).orElseGet(() -> Rollout.of(plan.id(), plan.standardId(), clock.instant()));
    }

    private Plan plan(UUID standardId) {
        return plans.current(standardId).orElseThrow(() -> new NotFound("plan of " + standardId));
    }
}
