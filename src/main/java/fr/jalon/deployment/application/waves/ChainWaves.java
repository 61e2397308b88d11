package fr.jalon.deployment.application.waves;

import fr.jalon.deployment.domain.cycle.Dated;
import fr.jalon.deployment.domain.cycle.Operation;
import fr.jalon.deployment.domain.cycle.Schedule;
import fr.jalon.deployment.domain.cycle.Slot;
import fr.jalon.deployment.domain.wave.Rollout;
import fr.jalon.deployment.domain.wave.Wave;
import fr.jalon.deployment.domain.wave.Waves;
import fr.jalon.shared.Actor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Dates anew the waves that follow another one, and tells those who work in them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ChainWaves {

    private final Waves waves;
    private final OperationBook book;
    private final TellMoves tell;

    ChainWaves(Waves waves, OperationBook book, TellMoves tell) {
        this.waves = waves;
        this.book = book;
        this.tell = tell;
    }

    /** After what happened in one: the plan of the others stays. @return names of the waves whose dates changed */
    List<String> follow(Rollout rollout, Actor actor) {
        return date(rollout, null, false, actor);
    }

    /** After somebody planned: the new dates are the plan. @return names of the waves whose dates changed */
    List<String> plan(Rollout rollout, Actor actor) {
        return date(rollout, null, true, actor);
    }

    /** @param fresh one that was planned just now: nobody knew other dates of it */
    void plan(Rollout rollout, Wave fresh, Actor actor) {
        date(rollout, fresh, true, actor);
        book.plan(fresh.id());
    }

    /** What is to be expected of a wave today becomes its plan; a day that is over is no plan of what has not begun. */
    void replan(Rollout rollout, Wave wave, LocalDate today, Actor actor) {
        List<Wave> all = waves.findByPlanIdOrderByPlace(rollout.planId());
        Map<UUID, List<Dated>> operations = book.ofWaves(rollout.planId());
        List<Dated> run = operations.getOrDefault(wave.id(), List.of());
        int place = all.indexOf(wave);
        Schedule seen = Outlook.schedules(rollout, all, operations, today).get(place);
        Schedule kept =
                Outlook.schedules(rollout, all, operations, LocalDate.MIN).get(place);
        Map<String, LocalDate> set = new HashMap<>(kept.notBefore());
        run.stream()
                .map(Dated::operation)
                .filter(one -> waitsForNobody(one, run))
                .filter(one -> !seen.slots().get(one.key()).equals(kept.slots().get(one.key())))
                .forEach(one -> set.put(one.key(), seen.slots().get(one.key()).first()));
        Schedule next = new Schedule(seen.cycle(), seen.size(), seen.start(), set, seen.facts(), seen.slots());
        book.date(wave.id(), change(next, run), true);
        book.plan(wave.id());
        date(rollout, null, true, actor);
    }

    /** It has not begun, and what it waits for has: only its own day keeps it from the past. */
    private static boolean waitsForNobody(Operation operation, List<Dated> run) {
        return run.stream().filter(one -> one.began() == null).noneMatch(one -> operation
                        .after()
                        .contains(one.operation().key()))
                && run.stream()
                        .anyMatch(one -> one.began() == null && one.operation().equals(operation));
    }

    private List<String> date(Rollout rollout, Wave fresh, boolean planned, Actor actor) {
        waves.flush();
        List<Wave> all = waves.findByPlanIdOrderByPlace(rollout.planId());
        Map<UUID, List<Dated>> operations = book.ofWaves(rollout.planId());
        List<Schedule> schedules = Outlook.schedules(rollout, all, operations, LocalDate.MIN);
        List<String> moved = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Wave wave = all.get(i);
            wave.follow(schedules.get(i).start());
            waves.save(wave);
            Schedule.Change change = change(schedules.get(i), operations.get(wave.id()));
            if (!change.moved().isEmpty()) {
                book.date(wave.id(), change, planned);
                moved.add(wave.name());
                if (wave != fresh) {
                    tell.tell(wave, change, actor);
                }
            }
        }
        return moved;
    }

    /** What is said otherwise than it is written. */
    private static Schedule.Change change(Schedule next, List<Dated> operations) {
        Map<String, Slot> written = new LinkedHashMap<>();
        operations.forEach(one -> written.put(one.operation().key(), one.expected()));
        return new Schedule(next.cycle(), next.size(), next.start(), next.notBefore(), next.facts(), written)
                .changed(next);
    }
}
