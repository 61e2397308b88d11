package fr.jalon.campaigns.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The closing was put off. */
@Entity
@Table(name = "campaign_extension")
public class Extension {

    @Id
    private UUID id;

    private Instant formerEnd;
    private Instant newEnd;
    private String reason;
    private UUID byPerson;
    private Instant at;

    protected Extension() {}

    Extension(Instant formerEnd, Instant newEnd, String reason, UUID by, Instant at) {
        this.id = UUID.randomUUID();
        this.formerEnd = formerEnd;
        this.newEnd = newEnd;
        this.reason = reason;
        this.byPerson = by;
        this.at = at;
    }

    public Instant formerEnd() {
        return formerEnd;
    }

    public Instant newEnd() {
        return newEnd;
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
