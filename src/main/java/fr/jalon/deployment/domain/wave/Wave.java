package fr.jalon.deployment.domain.wave;

import fr.jalon.deployment.domain.cycle.Schedule.Change;
import fr.jalon.shared.Actor;
import fr.jalon.shared.IllegalTransition;
import fr.jalon.shared.LifecycleEvent;
import fr.jalon.shared.LifecycleEvent.Visibility;
import fr.jalon.shared.Message;
import fr.jalon.shared.Paris;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;

/** One start-up: the pilot, then a territory or some organisations. It runs a copy of the cycle, kept beside it. */
@Entity
@Table(name = "wave")
public class Wave extends PlannedWave {

    @Enumerated(EnumType.STRING)
    private WaveState state;

    private Instant changedAt;

    @Version
    private Long version;

    protected Wave() {}

    private Wave(Rollout rollout, int number, int place, WaveFacts said, Instant now) {
        super(rollout, number, place, said, Paris.day(now));
        state = WaveState.PLANNED;
        changedAt = now;
    }

    /**
     * @param number what people call it by; it stays
     * @param place its turn in the plan, from 1; the first one is the pilot
     */
    public static Wave plan(Rollout rollout, int number, int place, WaveFacts said, Actor by, Instant now) {
        RolloutAction.PLAN.require(by, rollout.standardId());
        said.check(place == 1);
        Wave wave = new Wave(rollout, number, place, said, now);
        wave.record("planned", by, now, Visibility.INTERNAL, wave.name());
        return wave;
    }

    /** Enters a pilot of the past, from public documents: it is not in the journal of today. */
    public static Wave recall(Rollout rollout, WaveFacts said, Instant now) {
        said.check(true);
        Wave wave = new Wave(rollout, 1, 1, said, now);
        wave.state = WaveState.DONE;
        return wave;
    }

    /** Once it has begun, its size and its first day are facts. */
    public void change(WaveFacts said, Actor by, Instant now) {
        RolloutAction.PLAN.require(by, standardId());
        said.check(isPilot());
        if (isBegun() && moves(said)) {
            throw new IllegalTransition(Message.of("deployment.wave.begun-fixed", name()));
        }
        put(said);
        record("changed", by, now, Visibility.INTERNAL, name());
    }

    /**
     * Before it is taken out of the plan.
     *
     * @param troubled an anomaly was found in it
     * @param all how many waves there are
     */
    public void remove(boolean troubled, int all, Actor by, Instant now) {
        RolloutAction.PLAN.require(by, standardId());
        if (isBegun() || troubled) {
            throw new IllegalTransition(Message.of("deployment.wave.happened", name()));
        }
        if (isPilot() && all > 1) {
            throw new IllegalTransition(Message.of("deployment.wave.pilot-leads", name()));
        }
        record("removed", by, now, Visibility.INTERNAL, name());
    }

    public void advance(Actor by, Instant now) {
        RolloutAction.PLAN.require(by, standardId());
        place(place() - 1);
        record("advanced", by, now, Visibility.INTERNAL, name(), place());
    }

    /** What it is expected to be is its plan from now on. @throws IllegalTransition when nothing of it is left to plan */
    public void replan(Actor by, Instant now) {
        RolloutAction.PLAN.require(by, standardId());
        if (state == WaveState.DONE) {
            throw new IllegalTransition(Message.of("deployment.wave.over", name()));
        }
        record("replanned", by, now, Visibility.INTERNAL, name());
    }

    public Chain.Link link() {
        return new Chain.Link(startOn(), isStartSet(), isBegun());
    }

    public boolean isBegun() {
        return state != WaveState.PLANNED;
    }

    /** An operation of it has another day, and others moved with it. */
    public void moved(String operation, Change change, Actor by, Instant now) {
        RolloutAction.PLAN.require(by, standardId());
        record(
                "moved",
                by,
                now,
                Visibility.INTERNAL,
                name(),
                operation,
                change.moved().size());
    }

    /**
     * An operation of it begins. Behind the pilot, only once the gate is open.
     *
     * @param his whoever acts is responsible for the operation
     */
    public void begin(Rollout rollout, String operation, boolean his, Actor by, Instant now) {
        requireHand(his, by);
        if (!isPilot() && !rollout.isGeneralised()) {
            throw new IllegalTransition(Message.of("deployment.wave.gate-shut"));
        }
        if (state == WaveState.PLANNED) {
            state = WaveState.RUNNING;
            record("began", by, now, Visibility.PUBLIC, name());
        }
        record("operation-began", by, now, Visibility.INTERNAL, name(), operation);
    }

    /** @param left how many operations are not over yet */
    public void end(String operation, int left, boolean his, Actor by, Instant now) {
        requireHand(his, by);
        record("operation-ended", by, now, Visibility.INTERNAL, name(), operation);
        if (left == 0) {
            state = WaveState.DONE;
            record("ended", by, now, Visibility.PUBLIC, name());
        }
    }

    private void requireHand(boolean his, Actor by) {
        if (!his) {
            RolloutAction.FOLLOW.require(by, standardId());
        }
    }

    private void record(String verb, Actor by, Instant now, Visibility visibility, Object... facts) {
        changedAt = now;
        registerEvent(
                new LifecycleEvent("wave", id(), standardId(), verb, List.of(facts), null, by.id(), now, visibility));
    }

    public WaveState state() {
        return state;
    }
}
