package fr.jalon.standards.domain.cycle;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The recorded choice to leave a gate out, where the track lets it. */
@Entity
@Table(name = "gate_skip")
public class GateSkip {

    @Id
    private UUID id;

    private String gateKey;
    private String reason;
    private UUID byPerson;
    private Instant at;

    protected GateSkip() {}

    GateSkip(String gateKey, String reason, UUID by, Instant at) {
        this.id = UUID.randomUUID();
        this.gateKey = gateKey;
        this.reason = reason;
        this.byPerson = by;
        this.at = at;
    }

    public String gateKey() {
        return gateKey;
    }

    public String reason() {
        return reason;
    }

    public UUID by() {
        return byPerson;
    }

    public Instant at() {
        return at;
    }
}
