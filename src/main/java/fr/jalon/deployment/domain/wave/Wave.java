package fr.jalon.deployment.domain.wave;

import fr.jalon.deployment.domain.cycle.Schedule.Change;
import fr.jalon.shared.Actor;
import fr.jalon.shared.IllegalTransition;
import fr.jalon.shared.LifecycleEvent;
import fr.jalon.shared.LifecycleEvent.Visibility;
import fr.jalon.shared.Message;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
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
    private String name;
    private boolean pilot;
    private int size;
    private LocalDate startOn;

    @Enumerated(EnumType.STRING)
    private WaveState state;

    @ElementCollection
    @CollectionTable(name = "wave_territory", joinColumns = @JoinColumn(name = "wave_id"))
    @Column(name = "code")
    private Set<String> departements = new HashSet<>();

    private Instant changedAt;

    @Version
    private Long version;

    protected Wave() {}

    /** @param number its place in the plan, from 1; the first one is the pilot */
    public static Wave plan(Rollout rollout, int number, WaveFacts said, Actor by, Instant now) {
        RolloutAction.PLAN.require(by, rollout.standardId());
        said.check();
        Wave wave = of(rollout, number, said, now);
        wave.record("planned", by, now, Visibility.PUBLIC, wave.name);
        return wave;
    }

    /** Enters a pilot of the past, from public documents: it is not in the journal of today. */
    public static Wave recall(Rollout rollout, WaveFacts said, Instant now) {
        said.check();
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
        wave.name = said.name();
        wave.size = said.size();
        wave.startOn = said.startOn();
        wave.departements.addAll(said.departements());
        wave.changedAt = now;
        return wave;
    }

    /** An operation of it has another day, and others moved with it. */
    public void moved(String operation, Change change, Actor by, Instant now) {
        RolloutAction.PLAN.require(by, standardId);
        record(
                "moved",
                by,
                now,
                Visibility.INTERNAL,
                name,
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
            record("began", by, now, Visibility.PUBLIC, name);
        }
        record("operation-began", by, now, Visibility.INTERNAL, name, operation);
    }

    /** @param left how many operations are not over yet */
    public void end(String operation, int left, boolean his, Actor by, Instant now) {
        requireHand(his, by);
        record("operation-ended", by, now, Visibility.INTERNAL, name, operation);
        if (left == 0) {
            state = WaveState.DONE;
            record("ended", by, now, Visibility.PUBLIC, name);
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
        return name;
    }

    public boolean isPilot() {
        return pilot;
    }

    public int size() {
        return size;
    }

    public LocalDate startOn() {
        return startOn;
    }

    public WaveState state() {
        return state;
    }

    public Set<String> departements() {
        return Set.copyOf(departements);
    }
}
