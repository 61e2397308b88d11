package fr.jalon.deployment.application.waves;

import fr.jalon.deployment.domain.cycle.Dated;
import fr.jalon.deployment.domain.cycle.Schedule;
import fr.jalon.deployment.domain.cycle.Slot;
import fr.jalon.deployment.domain.cycle.Trajectory;
import fr.jalon.deployment.domain.wave.Chain;
import fr.jalon.deployment.domain.wave.Rollout;
import fr.jalon.deployment.domain.wave.Wave;
import fr.jalon.deployment.domain.wave.Waves;
import fr.jalon.shared.Actor;
import java.time.LocalDate;
import java.util.ArrayList;
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

    /** @return names of the waves whose dates changed */
    List<String> follow(Rollout rollout, Actor actor) {
        return follow(rollout, null, actor);
    }

    /** @param fresh one that was planned just now: nobody knew other dates of it; or null */
    List<String> follow(Rollout rollout, Wave fresh, Actor actor) {
        waves.flush();
        List<Wave> all = waves.findByPlanIdOrderByPlace(rollout.planId());
        Map<UUID, List<Dated>> operations = book.ofWaves(rollout.planId());
        List<LocalDate> starts =
                Chain.starts(rollout.approach(), all.stream().map(Wave::link).toList(), (place, start) -> schedule(
                                all.get(place), operations, start)
                        .end());
        List<String> moved = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Wave wave = all.get(i);
            wave.follow(starts.get(i));
            waves.save(wave);
            Schedule.Change change = change(schedule(wave, operations, starts.get(i)), operations.get(wave.id()));
            if (!change.moved().isEmpty()) {
                book.date(wave.id(), change.schedule());
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
        operations.forEach(one -> written.put(one.operation().key(), one.planned()));
        return new Schedule(next.cycle(), next.size(), next.start(), next.notBefore(), next.facts(), written)
                .changed(next);
    }

    private static Schedule schedule(Wave wave, Map<UUID, List<Dated>> operations, LocalDate start) {
        return Trajectory.schedule(operations.getOrDefault(wave.id(), List.of()), wave.size(), start);
    }
}
