package fr.jalon.standards.domain.cycle;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A named person chose to go on in spite of an unmet condition; the reason is public. */
@Entity
@Table(name = "pass_over")
public class PassOver {

    @Id
    private UUID id;

    private String gateKey;
    private String conditionKey;
    private String reason;
    private UUID byPerson;
    private Instant at;

    protected PassOver() {}

    PassOver(String gateKey, String conditionKey, String reason, UUID by, Instant at) {
        this.id = UUID.randomUUID();
        this.gateKey = gateKey;
        this.conditionKey = conditionKey;
        this.reason = reason;
        this.byPerson = by;
        this.at = at;
    }

    public String gateKey() {
        return gateKey;
    }

    public String conditionKey() {
        return conditionKey;
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
