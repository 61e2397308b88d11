package fr.jalon.deployment.application.waves;

import fr.jalon.deployment.domain.plan.Plan;
import fr.jalon.deployment.domain.plan.PlanState;
import fr.jalon.deployment.domain.plan.Plans;
import fr.jalon.deployment.domain.wave.Rollout;
import fr.jalon.deployment.domain.wave.RolloutAction;
import fr.jalon.deployment.domain.wave.Rollouts;
import fr.jalon.shared.Actor;
import fr.jalon.shared.NotFound;
import fr.jalon.standards.StandardIds;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds the plan of a standard that is carried out: the last one that was opened. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RolloutDesk {

    private final Plans plans;
    private final Rollouts rollouts;
    private final StandardIds standards;
    private final Clock clock;

    RolloutDesk(Plans plans, Rollouts rollouts, StandardIds standards, Clock clock) {
        this.plans = plans;
        this.rollouts = rollouts;
        this.standards = standards;
        this.clock = clock;
    }

    /** @throws NotFound when there is none, or it is still a draft that this reader does not see */
    public Rollout seen(String standard, Actor reader) {
        Plan plan = plan(standards.idOf(standard));
        if (plan.state() == PlanState.DRAFT && !RolloutAction.READ.isAllowedTo(reader, plan.standardId())) {
            throw new NotFound("plan of " + standard);
        }
        return of(plan);
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
        Rollout rollout = rollouts.save(of(plan(standardId)));
        rollouts.flush();
        return rollout;
    }

    private Rollout of(Plan plan) {
        return rollouts.findById(plan.id()).orElseGet(() -> Rollout.of(plan.id(), plan.standardId(), clock.instant()));
    }

    private Plan plan(UUID standardId) {
        return plans.findByStandardIdOrderByOpenedAtDesc(standardId).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("plan of " + standardId));
    }
}
