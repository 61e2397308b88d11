package fr.jalon.deployment.application.waves;

import fr.jalon.deployment.domain.cycle.ReferenceCycle;
import fr.jalon.deployment.domain.cycle.Schedule;
import fr.jalon.deployment.domain.table.TitledRows;
import fr.jalon.deployment.domain.wave.Approach;
import fr.jalon.deployment.domain.wave.Rollout;
import fr.jalon.deployment.domain.wave.RolloutAction;
import fr.jalon.deployment.domain.wave.Wave;
import fr.jalon.deployment.domain.wave.WaveFacts;
import fr.jalon.deployment.domain.wave.Waves;
import fr.jalon.shared.Actor;
import fr.jalon.shared.IllegalTransition;
import fr.jalon.shared.Message;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.Paris;
import fr.jalon.shared.RuleViolation;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans waves, says them anew, puts them in order, takes out those where nothing happened. */
@Service
@Transactional
public class ArrangeWaves {

    private final RolloutDesk desk;
    private final Waves waves;
    private final OperationBook book;
    private final ChainWaves chain;
    private final JdbcClient jdbc;
    private final Clock clock;

    ArrangeWaves(RolloutDesk desk, Waves waves, OperationBook book, ChainWaves chain, JdbcClient jdbc, Clock clock) {
        this.desk = desk;
        this.waves = waves;
        this.book = book;
        this.chain = chain;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return its number; the first wave is the pilot */
    public int plan(String standard, WaveFacts said, Actor actor) {
        Rollout rollout = alone(standard, actor);
        ReferenceCycle cycle = book.cycle(rollout.planId());
        if (cycle.operations().isEmpty()) {
            throw RuleViolation.of("cycle-needed", null, Message.of("deployment.wave.cycle-needed"));
        }
        List<Wave> all = waves.findByPlanIdOrderByPlace(rollout.planId());
        requireNewName(all, said, null);
        Wave wave = waves.save(Wave.plan(rollout, number(rollout), all.size() + 1, said, actor, clock.instant()));
        waves.flush();
        book.copy(rollout.planId(), wave.id(), Schedule.of(cycle, wave.size(), wave.startOn()));
        together(rollout, wave, all, said);
        chain.plan(rollout, wave, actor);
        return wave.number();
    }

    /** @return names of the waves that follow it and were dated anew */
    public List<String> change(String standard, int number, WaveFacts said, Actor actor) {
        Rollout rollout = alone(standard, actor);
        List<Wave> all = waves.findByPlanIdOrderByPlace(rollout.planId());
        Wave wave = one(all, number);
        requireNewName(all, said, wave);
        wave.change(said, actor, clock.instant());
        waves.save(wave);
        together(rollout, wave, all, said);
        List<String> moved = chain.plan(rollout, actor);
        return moved.stream().filter(name -> !name.equals(wave.name())).toList();
    }

    /** Where all start at once, the day of one is the day of all. */
    private void together(Rollout rollout, Wave wave, List<Wave> others, WaveFacts said) {
        if (rollout.approach() == Approach.BIG_BANG && !wave.isPilot()) {
            others.stream()
                    .filter(other -> !other.isPilot() && !other.isBegun())
                    .forEach(other -> {
                        other.startWith(said.startOn());
                        waves.save(other);
                    });
        }
    }

    /** Only where nothing happened. */
    public void remove(String standard, int number, Actor actor) {
        Rollout rollout = alone(standard, actor);
        List<Wave> all = waves.findByPlanIdOrderByPlace(rollout.planId());
        Wave wave = one(all, number);
        boolean troubled = jdbc.sql("select exists (select from anomaly where wave_id = ?)")
                .param(wave.id())
                .query(Boolean.class)
                .single();
        wave.remove(troubled, all.size(), actor, clock.instant());
        waves.save(wave);
        waves.flush();
        book.remove(wave.id());
        waves.delete(wave);
        waves.flush();
        jdbc.sql("set constraints wave_place_once deferred").update();
        all.stream().filter(other -> other.place() > wave.place()).forEach(other -> {
            other.place(other.place() - 1);
            waves.save(other);
        });
        chain.plan(rollout, actor);
    }

    /** One place earlier, before a wave that has not begun either; the pilot stays the first. */
    public List<String> advance(String standard, int number, Actor actor) {
        Rollout rollout = alone(standard, actor);
        List<Wave> all = waves.findByPlanIdOrderByPlace(rollout.planId());
        Wave wave = one(all, number);
        int turn = all.indexOf(wave);
        if (turn <= 1 || wave.isBegun() || all.get(turn - 1).isBegun()) {
            throw new IllegalTransition(Message.of("deployment.wave.order-fixed", wave.name()));
        }
        jdbc.sql("set constraints wave_place_once deferred").update();
        Wave before = all.get(turn - 1);
        before.place(wave.place());
        wave.advance(actor, clock.instant());
        waves.save(before);
        waves.save(wave);
        return chain.plan(rollout, actor);
    }

    /** The dates to be expected of what has not begun become the plan of the wave. */
    public void replan(String standard, int number, Actor actor) {
        Rollout rollout = alone(standard, actor);
        Wave wave = one(waves.findByPlanIdOrderByPlace(rollout.planId()), number);
        wave.replan(actor, clock.instant());
        waves.save(wave);
        chain.replan(rollout, wave, Paris.day(clock.instant()), actor);
    }

    /** Two at once would take the same number. */
    private Rollout alone(String standard, Actor actor) {
        Rollout rollout = desk.forAct(standard, RolloutAction.PLAN, actor);
        jdbc.sql("select plan_id from rollout where plan_id = ? for update")
                .param(rollout.planId())
                .query((row, number) -> "")
                .single();
        return rollout;
    }

    /** The next one; none is given twice, for people quote them. */
    private int number(Rollout rollout) {
        return jdbc.sql("""
                        update rollout r set last_wave = 1 + coalesce(
                            (select greatest(r.last_wave, max(w.number)) from wave w where w.plan_id = r.plan_id
                                having count(*) > 0), 0)
                        where plan_id = ? returning last_wave
                        """).param(rollout.planId()).query(Integer.class).single();
    }

    private static void requireNewName(List<Wave> all, WaveFacts said, Wave self) {
        String name = TitledRows.folded(said.name());
        if (all.stream().filter(other -> !Objects.equals(other, self)).anyMatch(other -> TitledRows.folded(other.name())
                .equals(name))) {
            throw RuleViolation.of("name-new", "name", Message.of("deployment.wave.name-new", said.name()));
        }
    }

    private static Wave one(List<Wave> all, int number) {
        return all.stream()
                .filter(wave -> wave.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("wave " + number));
    }
}
