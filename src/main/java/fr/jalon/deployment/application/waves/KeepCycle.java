package fr.jalon.deployment.application.waves;

import fr.jalon.deployment.domain.cycle.Operation;
import fr.jalon.deployment.domain.cycle.ReferenceCycle;
import fr.jalon.deployment.domain.table.TitledRows;
import fr.jalon.deployment.domain.wave.Approach;
import fr.jalon.deployment.domain.wave.Rollout;
import fr.jalon.deployment.domain.wave.RolloutAction;
import fr.jalon.deployment.domain.wave.Rollouts;
import fr.jalon.deployment.domain.wave.Severity;
import fr.jalon.deployment.domain.wave.SizeUnit;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.RuleViolation;
import fr.jalon.shared.Slug;
import java.math.BigDecimal;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the reference cycle of a plan. Waves that were planned keep the copy they have. */
@Service
@Transactional
public class KeepCycle {

    private final RolloutDesk desk;
    private final Rollouts rollouts;
    private final OperationBook book;
    private final Team team;
    private final ChainWaves chain;
    private final Clock clock;

    KeepCycle(RolloutDesk desk, Rollouts rollouts, OperationBook book, Team team, ChainWaves chain, Clock clock) {
        this.desk = desk;
        this.rollouts = rollouts;
        this.book = book;
        this.team = team;
        this.chain = chain;
        this.clock = clock;
    }

    public void frame(String standard, SizeUnit unit, Approach approach, Severity blocking, Actor actor) {
        Rollout rollout = desk.forAct(standard, RolloutAction.PLAN, actor);
        rollout.frame(unit, approach, blocking, actor, clock.instant());
        rollouts.save(rollout);
        chain.plan(rollout, actor);
    }

    /**
     * @param said without a key it is a new operation
     * @return its key
     * @throws RuleViolation with everything that is wrong with the cycle it gives
     */
    public String put(String standard, Operation said, Actor actor) {
        Rollout rollout = desk.forAct(standard, RolloutAction.PLAN, actor);
        if (said.name() == null || said.name().isBlank()) {
            throw RuleViolation.of("name-needed", "name", Message.of("deployment.cycle.name-needed"));
        }
        desk.alone(rollout.planId());
        ReferenceCycle cycle = book.cycle(rollout.planId());
        if (said.key() != null) {
            one(cycle, said.key());
        }
        requireNewName(cycle, said);
        Operation named = said.key() == null ? said.keyed(free(cycle, said.name())) : said;
        ReferenceCycle next = cycle.with(named);
        next.check(team.members(rollout.standardId()));
        book.write(rollout.planId(), next);
        rollout.cycleChanged(
                said.key() == null ? "operation-added" : "operation-changed",
                named.name(),
                null,
                actor,
                clock.instant());
        rollouts.save(rollout);
        return named.key();
    }

    private static void requireNewName(ReferenceCycle cycle, Operation said) {
        String name = TitledRows.folded(said.name());
        boolean taken = cycle.operations().stream()
                .filter(other -> !other.key().equals(said.key()))
                .anyMatch(other -> TitledRows.folded(other.name()).equals(name));
        if (taken) {
            throw RuleViolation.of("name-new", "name", Message.of("deployment.cycle.name-new", said.name()));
        }
    }

    private static String free(ReferenceCycle cycle, String name) {
        return Slug.free(Slug.of(name, "operation"), cycle.keys()::contains);
    }

    /**
     * What waves taught about how long an operation takes.
     *
     * @return the operation as it was
     */
    public Operation learn(
            String standard, String key, BigDecimal days, BigDecimal daysPerUnit, String reason, Actor actor) {
        Rollout rollout = desk.forAct(standard, RolloutAction.PLAN, actor);
        ReferenceCycle cycle = book.cycle(rollout.planId());
        Operation before = one(cycle, key);
        ReferenceCycle next = cycle.with(before.lasting(days, daysPerUnit));
        next.check(team.members(rollout.standardId()));
        book.write(rollout.planId(), next);
        rollout.cycleChanged("operation-learnt", before.name(), reason, actor, clock.instant());
        rollouts.save(rollout);
        return before;
    }

    private static Operation one(ReferenceCycle cycle, String key) {
        return cycle.operations().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound("operation " + key));
    }

    public void remove(String standard, String key, Actor actor) {
        Rollout rollout = desk.forAct(standard, RolloutAction.PLAN, actor);
        ReferenceCycle cycle = book.cycle(rollout.planId());
        Operation gone = one(cycle, key);
        book.write(rollout.planId(), cycle.without(gone));
        rollout.cycleChanged("operation-removed", gone.name(), null, actor, clock.instant());
        rollouts.save(rollout);
    }
}
