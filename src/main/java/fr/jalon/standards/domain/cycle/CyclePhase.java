package fr.jalon.standards.domain.cycle;

import fr.jalon.shared.PartialDate;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** A phase as it is lived: planned once, perhaps planned again, started, ended. */
@Entity
@Table(name = "cycle_phase")
public class CyclePhase {

    @Id
    private UUID id;

    private String key;
    private int position;
    private LocalDate firstPlannedStart;
    private LocalDate firstPlannedEnd;
    private LocalDate plannedStart;
    private LocalDate plannedEnd;
    private PartialDate startedOn;
    private PartialDate endedOn;
    private String lateBecause;

    protected CyclePhase() {}

    CyclePhase(String key, int position) {
        this.id = UUID.randomUUID();
        this.key = key;
        this.position = position;
    }

    /** @return days by which the planned end moves later, negative when sooner, 0 when it was not known */
    long plan(Span span, String reason) {
        long slippage = plannedEnd == null || span.end() == null ? 0 : ChronoUnit.DAYS.between(plannedEnd, span.end());
        if (firstPlannedStart == null) {
            firstPlannedStart = span.start();
        }
        if (firstPlannedEnd == null) {
            firstPlannedEnd = span.end();
        }
        if (isPlanned()) {
            lateBecause = reason;
        }
        plannedStart = span.start();
        plannedEnd = span.end();
        return slippage;
    }

    void start(PartialDate on) {
        startedOn = on;
    }

    void end(PartialDate on) {
        endedOn = on;
    }

    /** Enters what documents tell of the past; null is unknown. */
    void recall(PartialDate started, PartialDate ended) {
        startedOn = started == null && ended != null ? ended : started;
        endedOn = ended;
    }

    public Span plan() {
        return new Span(plannedStart, plannedEnd);
    }

    public boolean isPlanned() {
        return plannedStart != null || plannedEnd != null;
    }

    public boolean isRunning() {
        return startedOn != null && endedOn == null;
    }

    public boolean isEnded() {
        return endedOn != null;
    }

    public String key() {
        return key;
    }

    public int position() {
        return position;
    }

    /** What the very first plan said, for telling how far it slipped. */
    public Span firstPlan() {
        return new Span(firstPlannedStart, firstPlannedEnd);
    }

    public PartialDate startedOn() {
        return startedOn;
    }

    public PartialDate endedOn() {
        return endedOn;
    }

    /** Reason given when it was last planned again, or null. */
    public String lateBecause() {
        return lateBecause;
    }
}
