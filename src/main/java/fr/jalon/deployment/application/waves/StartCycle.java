package fr.jalon.deployment.application.waves;

import fr.jalon.deployment.application.plan.PlanTemplates;
import fr.jalon.deployment.domain.cycle.Operation;
import fr.jalon.deployment.domain.cycle.Part;
import fr.jalon.deployment.domain.cycle.Raci;
import fr.jalon.deployment.domain.cycle.ReferenceCycle;
import fr.jalon.deployment.domain.plan.PlanTemplate;
import fr.jalon.deployment.domain.wave.Rollout;
import fr.jalon.deployment.domain.wave.RolloutAction;
import fr.jalon.deployment.domain.wave.Rollouts;
import fr.jalon.shared.Actor;
import fr.jalon.shared.IllegalTransition;
import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import fr.jalon.shared.Slug;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins the reference cycle of a plan with the operations a source tells; people say who answers for them. */
@Service
@Transactional
public class StartCycle {

    private final PlanTemplates templates;
    private final RolloutDesk desk;
    private final Rollouts rollouts;
    private final OperationBook book;
    private final Team team;
    private final Clock clock;

    StartCycle(
            PlanTemplates templates, RolloutDesk desk, Rollouts rollouts, OperationBook book, Team team, Clock clock) {
        this.templates = templates;
        this.desk = desk;
        this.rollouts = rollouts;
        this.book = book;
        this.team = team;
        this.clock = clock;
    }

    /** All templates; those whose source tells no operation have none. */
    @Transactional(readOnly = true)
    public List<PlanTemplate> templates() {
        return templates.all();
    }

    /**
     * @param key of the template
     * @throws IllegalTransition when the cycle says something already
     */
    public void begin(String standard, String key, UUID accountable, UUID responsible, Actor actor) {
        Rollout rollout = desk.forAct(standard, RolloutAction.PLAN, actor);
        desk.alone(rollout.planId());
        if (!book.cycle(rollout.planId()).operations().isEmpty()) {
            throw new IllegalTransition(Message.of("deployment.cycle.there"));
        }
        PlanTemplate from = templates.all().stream()
                .filter(one -> one.key().equals(key) && !one.steps().isEmpty())
                .findFirst()
                .orElseThrow(
                        () -> RuleViolation.of("start-unknown", "from", Message.of("deployment-plan.start-unknown")));
        List<Part> parts = List.of(new Part(accountable, Raci.ACCOUNTABLE), new Part(responsible, Raci.RESPONSIBLE));
        ReferenceCycle cycle = new ReferenceCycle(
                from.steps().stream().map(step -> operation(step, parts)).toList());
        cycle.check(team.members(rollout.standardId()));
        book.write(rollout.planId(), cycle);
        rollout.cycleChanged("cycle-begun", from.title().fr(), null, actor, clock.instant());
        rollouts.save(rollout);
    }

    private static Operation operation(PlanTemplate.Step step, List<Part> parts) {
        return new Operation(
                key(step.name()),
                step.name(),
                step.kind(),
                step.days(),
                BigDecimal.ZERO,
                step.after().stream().map(StartCycle::key).collect(Collectors.toSet()),
                0,
                parts);
    }

    private static String key(String name) {
        return Slug.of(name, "operation");
    }
}
