package fr.jalon.deployment.application.waves;

import fr.jalon.deployment.domain.cycle.Operation;
import fr.jalon.deployment.domain.cycle.ReferenceCycle;
import fr.jalon.deployment.domain.cycle.Schedule;
import fr.jalon.deployment.domain.cycle.Slot;
import fr.jalon.deployment.domain.wave.Rollout;
import fr.jalon.deployment.domain.wave.RolloutAction;
import fr.jalon.deployment.domain.wave.Wave;
import fr.jalon.deployment.domain.wave.WaveFacts;
import fr.jalon.deployment.domain.wave.Waves;
import fr.jalon.shared.Actor;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters a wave that others went through, from public documents: when its operations were held, as they tell it. */
@Service
@Transactional
public class RecallWaves {

    private final RolloutDesk desk;
    private final Waves waves;
    private final OperationBook book;
    private final Clock clock;

    RecallWaves(RolloutDesk desk, Waves waves, OperationBook book, Clock clock) {
        this.desk = desk;
        this.waves = waves;
        this.book = book;
        this.clock = clock;
    }

    /** Nothing happens where the plan has a wave already. @param held from when to when, by operation */
    public void recall(String standard, WaveFacts said, List<Operation> operations, Map<String, Slot> held) {
        Rollout rollout = desk.forAct(standard, RolloutAction.PLAN, Actor.SYSTEM);
        UUID plan = rollout.planId();
        if (!waves.findByPlanIdOrderByPlace(plan).isEmpty()) {
            return;
        }
        ReferenceCycle cycle = new ReferenceCycle(operations);
        book.write(plan, cycle);
        Wave wave = waves.save(Wave.recall(rollout, said, clock.instant()));
        waves.flush();
        book.copy(plan, wave.id(), Schedule.of(cycle, said.size(), said.startOn(), Map.of(), held));
        held.forEach((key, slot) -> {
            book.began(wave.id(), key, slot.first());
            book.ended(wave.id(), key, slot.last());
        });
    }
}
