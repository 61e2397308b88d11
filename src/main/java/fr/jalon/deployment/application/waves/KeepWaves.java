package fr.jalon.deployment.application.waves;

import fr.jalon.deployment.domain.cycle.Dated;
import fr.jalon.deployment.domain.cycle.Operation;
import fr.jalon.deployment.domain.cycle.Raci;
import fr.jalon.deployment.domain.cycle.Schedule;
import fr.jalon.deployment.domain.cycle.Slot;
import fr.jalon.deployment.domain.cycle.Trajectory;
import fr.jalon.deployment.domain.wave.Rollout;
import fr.jalon.deployment.domain.wave.RolloutAction;
import fr.jalon.deployment.domain.wave.Wave;
import fr.jalon.deployment.domain.wave.Waves;
import fr.jalon.shared.Actor;
import fr.jalon.shared.IllegalTransition;
import fr.jalon.shared.Message;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.Paris;
import fr.jalon.shared.RuleViolation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves the operations of waves and says how these go. */
@Service
@Transactional
public class KeepWaves {

    private final RolloutDesk desk;
    private final Waves waves;
    private final OperationBook book;
    private final TellMoves tell;
    private final ChainWaves chain;
    private final Clock clock;

    KeepWaves(RolloutDesk desk, Waves waves, OperationBook book, TellMoves tell, ChainWaves chain, Clock clock) {
        this.desk = desk;
        this.waves = waves;
        this.book = book;
        this.tell = tell;
        this.chain = chain;
        this.clock = clock;
    }

    /**
     * Sets the day an operation begins. What waits for it moves with it, and those who work on it are told.
     *
     * @return what moved
     */
    public Moves move(String standard, int number, String key, LocalDate to, Actor actor) {
        Running run = run(standard, number, RolloutAction.PLAN, actor);
        if (to == null) {
            throw RuleViolation.of("day-needed", "first", Message.of("deployment.wave.day-needed"));
        }
        Schedule.Change change = run.schedule().move(key, to);
        run.wave().moved(run.operation(key).operation().name(), change, actor, clock.instant());
        return new Moves(change.moved(), dated(run, change, true, actor), List.of());
    }

    public Moves begin(String standard, int number, String key, LocalDate day, Actor actor) {
        Running run = run(standard, number, RolloutAction.READ, actor);
        Dated one = run.operation(key);
        LocalDate on = past(day);
        desk.requireActive(run.rollout());
        if (one.began() != null) {
            throw new IllegalTransition(
                    Message.of("deployment.wave.begun-already", one.operation().name()));
        }
        run.wave().begin(run.rollout(), one.operation().name(), isHis(one, actor), actor, clock.instant());
        book.began(run.wave().id(), key, on);
        int lasts = one.operation().duration(run.wave().size());
        return happened(run, one, new Slot(on, null), Schedule.slot(on, lasts), actor);
    }

    public Moves end(String standard, int number, String key, LocalDate day, Actor actor) {
        Running run = run(standard, number, RolloutAction.READ, actor);
        Dated one = run.operation(key);
        LocalDate on = past(day);
        if (one.began() == null || one.ended() != null) {
            throw new IllegalTransition(
                    Message.of("deployment.wave.not-begun", one.operation().name()));
        }
        if (on.isBefore(one.began())) {
            throw RuleViolation.of("end-before-begin", "first", Message.of("deployment.wave.end-before-begin"));
        }
        long left =
                run.operations().stream().filter(each -> each.ended() == null).count() - 1;
        run.wave().end(one.operation().name(), (int) left, isHis(one, actor), actor, clock.instant());
        book.ended(run.wave().id(), key, on);
        return happened(run, one, new Slot(one.began(), on), new Slot(one.began(), on), actor);
    }

    /** @param real its last day is null while it lasts */
    private Moves happened(Running run, Dated one, Slot real, Slot expected, Actor actor) {
        Schedule.Change change = run.schedule().happened(one.operation().key(), expected);
        Dated now = new Dated(one.operation(), one.notBefore(), one.planned(), expected, real.first(), real.last());
        List<String> before =
                now.begunBefore(run.operations()).stream().map(Operation::name).toList();
        return new Moves(change.moved(), dated(run, change, false, actor), before);
    }

    /** @return names of the waves that follow it and were dated anew */
    private List<String> dated(Running run, Schedule.Change change, boolean planned, Actor actor) {
        book.date(run.wave().id(), change, planned);
        waves.save(run.wave());
        tell.tell(run.wave(), change, actor);
        return planned ? chain.plan(run.rollout(), actor) : chain.follow(run.rollout(), actor);
    }

    private LocalDate past(LocalDate day) {
        LocalDate today = Paris.day(clock.instant());
        if (day != null && day.isAfter(today)) {
            throw RuleViolation.of("date-in-future", "first", Message.of("deployment.wave.in-future"));
        }
        return day == null ? today : day;
    }

    private static boolean isHis(Dated one, Actor actor) {
        return actor.id() != null && one.operation().people(Raci.RESPONSIBLE).contains(actor.id());
    }

    private record Running(Rollout rollout, Wave wave, List<Dated> operations, Schedule schedule) {

        Dated operation(String key) {
            return operations.stream()
                    .filter(one -> one.operation().key().equals(key))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("operation " + key));
        }
    }

    private Running run(String standard, int number, RolloutAction act, Actor actor) {
        Rollout rollout = desk.forAct(standard, act, actor);
        Wave wave =
                waves.findByPlanIdAndNumber(rollout.planId(), number).orElseThrow(() -> new NotFound("wave " + number));
        UUID id = wave.id();
        List<Dated> operations = book.ofWaves(rollout.planId()).getOrDefault(id, List.of());
        return new Running(rollout, wave, operations, Trajectory.schedule(operations, wave.size(), wave.startOn()));
    }
}
