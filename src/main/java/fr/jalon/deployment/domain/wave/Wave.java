package fr.jalon.deployment.domain.wave;

import fr.jalon.deployment.domain.cycle.Schedule.Change;
import fr.jalon.shared.Actor;
import fr.jalon.shared.IllegalTransition;
import fr.jalon.shared.LifecycleEvent;
import fr.jalon.shared.LifecycleEvent.Visibility;
import fr.jalon.shared.Message;
import fr.jalon.shared.Paris;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.AbstractAggregateRoot;

/** One start-up: the pilot, then a territory or some organisations. It runs a copy of the cycle, kept beside it. */
@Entity
@Table(name = "wave")
public class Wave extends AbstractAggregateRoot<Wave> {

    @Id
    private UUID id;

    private UUID planId;
    private UUID standardId;
    private int number;
    private boolean pilot;

    @Enumerated(EnumType.STRING)
    private WaveState state;

    @Embedded
    private WavePlan goes = new WavePlan();

    private Instant changedAt;

    @Version
    private Long version;

    protected Wave() {}

    /** @param number its place in the plan, from 1; the first one is the pilot */
    public static Wave plan(Rollout rollout, int number, WaveFacts said, Actor by, Instant now) {
        RolloutAction.PLAN.require(by, rollout.standardId());
        said.check(number == 1);
        Wave wave = of(rollout, number, said, now);
        wave.record("planned", by, now, Visibility.INTERNAL, wave.name());
        return wave;
    }

    /** Enters a pilot of the past, from public documents: it is not in the journal of today. */
    public static Wave recall(Rollout rollout, WaveFacts said, Instant now) {
        said.check(true);
        Wave wave = of(rollout, 1, said, now);
        wave.state = WaveState.DONE;
        return wave;
    }

    private static Wave of(Rollout rollout, int number, WaveFacts said, Instant now) {
        Wave wave = new Wave();
        wave.id = UUID.randomUUID();
        wave.planId = rollout.planId();
        wave.standardId = rollout.standardId();
        wave.number = number;
        wave.pilot = number == 1;
        wave.state = WaveState.PLANNED;
        wave.goes.put(said, Paris.day(now));
        wave.changedAt = now;
        return wave;
    }

    /** Once it has begun, its size and its first day are facts. */
    public void change(WaveFacts said, Actor by, Instant now) {
        RolloutAction.PLAN.require(by, standardId);
        said.check(pilot);
        if (isBegun() && goes.moves(said)) {
            throw new IllegalTransition(Message.of("deployment.wave.begun-fixed", name()));
        }
        goes.put(said, startOn());
        record("changed", by, now, Visibility.INTERNAL, name());
    }

    /**
     * Before it is taken out of the plan.
     *
     * @param troubled an anomaly was found in it
     * @param all how many waves there are
     */
    public void remove(boolean troubled, int all, Actor by, Instant now) {
        RolloutAction.PLAN.require(by, standardId);
        if (isBegun() || troubled) {
            throw new IllegalTransition(Message.of("deployment.wave.happened", name()));
        }
        if (pilot && all > 1) {
            throw new IllegalTransition(Message.of("deployment.wave.pilot-leads", name()));
        }
        record("removed", by, now, Visibility.INTERNAL, name());
    }

    public void advance(Actor by, Instant now) {
        RolloutAction.PLAN.require(by, standardId);
        place(number - 1);
        record("advanced", by, now, Visibility.INTERNAL, name(), number);
    }

    /** Its place among the others changed. */
    public void place(int next) {
        number = next;
    }

    /** Begins when the waves before it say so. */
    public void follow(LocalDate day) {
        goes.follow(day);
    }

    /** Begins with the others: on the day that somebody said, or when the pilot is over. */
    public void startWith(LocalDate day) {
        goes.begin(day, startOn());
    }

    public Chain.Link link() {
        return new Chain.Link(startOn(), isStartSet(), isBegun());
    }

    public boolean isBegun() {
        return state != WaveState.PLANNED;
    }

    /** Somebody said the day it begins. */
    public boolean isStartSet() {
        return goes.isStartSet();
    }

    /** An operation of it has another day, and others moved with it. */
    public void moved(String operation, Change change, Actor by, Instant now) {
        RolloutAction.PLAN.require(by, standardId);
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
        if (!pilot && !rollout.isGeneralised()) {
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
            RolloutAction.FOLLOW.require(by, standardId);
        }
    }

    private void record(String verb, Actor by, Instant now, Visibility visibility, Object... facts) {
        changedAt = now;
        registerEvent(new LifecycleEvent("wave", id, standardId, verb, List.of(facts), null, by.id(), now, visibility));
    }

    public UUID id() {
        return id;
    }

    public UUID planId() {
        return planId;
    }

    public UUID standardId() {
        return standardId;
    }

    public int number() {
        return number;
    }

    public String name() {
        return goes.name();
    }

    public boolean isPilot() {
        return pilot;
    }

    public int size() {
        return goes.size();
    }

    public LocalDate startOn() {
        return goes.startOn();
    }

    public WaveState state() {
        return state;
    }

    public Set<String> departements() {
        return goes.departements();
    }
}
