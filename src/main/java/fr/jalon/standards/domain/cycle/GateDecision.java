package fr.jalon.standards.domain.cycle;

import fr.jalon.shared.PartialDate;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** One decision of a body at a gate. A gate may need several until one is favourable. */
@Entity
@Table(name = "gate_decision")
public class GateDecision {

    @Id
    private UUID id;

    private String gateKey;
    private String bodyKey;
    private UUID sessionId;
    private PartialDate decidedOn;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String note;
    private UUID recordedBy;
    private Instant recordedAt;
    private int position;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    @JoinColumn(name = "decision_id", nullable = false, updatable = false)
    @OrderBy("position")
    private List<Reservation> reservations = new ArrayList<>();

    protected GateDecision() {}

    GateDecision(String gateKey, String bodyKey, Decision decision, UUID by, Instant now, int position) {
        this.id = UUID.randomUUID();
        this.gateKey = gateKey;
        this.bodyKey = bodyKey;
        this.sessionId = decision.sessionId();
        this.decidedOn = decision.on();
        this.outcome = decision.outcome();
        this.note = decision.note();
        this.recordedBy = by;
        this.recordedAt = now;
        this.position = position;
        decision.reservations().forEach(wanted -> reservations.add(new Reservation(wanted, reservations.size() + 1)));
    }

    /** The gate may be gone through: favourable, or all changes made where the body need not see them again. */
    public boolean opensTheGate() {
        return outcome.isFavourable()
                || outcome == Outcome.CHANGES_WITHOUT_RETURN
                        && reservations.stream().allMatch(Reservation::isLifted);
    }

    public UUID id() {
        return id;
    }

    public String gateKey() {
        return gateKey;
    }

    public String bodyKey() {
        return bodyKey;
    }

    public UUID sessionId() {
        return sessionId;
    }

    /** Null when documents do not say. */
    public PartialDate decidedOn() {
        return decidedOn;
    }

    public Outcome outcome() {
        return outcome;
    }

    public String note() {
        return note;
    }

    public UUID recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public List<Reservation> reservations() {
        return Collections.unmodifiableList(reservations);
    }

    int position() {
        return position;
    }
}
