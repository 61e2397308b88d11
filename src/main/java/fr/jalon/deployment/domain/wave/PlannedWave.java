package fr.jalon.deployment.domain.wave;

import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * A wave in its plan: the number people quote, which stays, its turn among the others, which may change, where it goes and
 * when it begins.
 */
@MappedSuperclass
abstract class PlannedWave extends AbstractAggregateRoot<Wave> {

    @Id
    private UUID id;

    private UUID planId;
    private UUID standardId;
    private int number;
    private int place;
    private boolean pilot;

    @Embedded
    private WavePlan goes = new WavePlan();

    protected PlannedWave() {}

    /** @param turn from 1; the first one is the pilot */
    PlannedWave(Rollout rollout, int quoted, int turn, WaveFacts said, LocalDate today) {
        id = UUID.randomUUID();
        planId = rollout.planId();
        standardId = rollout.standardId();
        number = quoted;
        place = turn;
        pilot = turn == 1;
        goes.put(said, today);
    }

    final void put(WaveFacts said) {
        goes.put(said, startOn());
    }

    /** Its size or its first day would change. */
    final boolean moves(WaveFacts said) {
        return goes.moves(said);
    }

    /** Its turn among the others changed. */
    public void place(int next) {
        place = next;
    }

    /** Begins when the waves before it say so. */
    public void follow(LocalDate day) {
        goes.follow(day);
    }

    /** Begins with the others: on the day that somebody said, or when the pilot is over. */
    public void startWith(LocalDate day) {
        goes.begin(day, startOn());
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

    public int place() {
        return place;
    }

    public boolean isPilot() {
        return pilot;
    }

    public String name() {
        return goes.name();
    }

    public int size() {
        return goes.size();
    }

    public LocalDate startOn() {
        return goes.startOn();
    }

    /** Somebody said the day it begins. */
    public boolean isStartSet() {
        return goes.isStartSet();
    }

    /** Those it covers, as they are called. */
    public List<String> organisations() {
        return goes.organisations();
    }

    public Set<String> departements() {
        return goes.departements();
    }
}
