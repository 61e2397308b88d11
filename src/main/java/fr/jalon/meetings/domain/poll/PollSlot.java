package fr.jalon.meetings.domain.poll;

import fr.jalon.meetings.domain.Hours;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Hours a meeting could have. One that is struck out stays, with what was said of it. */
@Entity
@Table(name = "poll_slot")
public class PollSlot {

    @Id
    private UUID id;

    private Instant startsAt;
    private Instant endsAt;
    private boolean withdrawn;

    protected PollSlot() {}

    PollSlot(Hours hours) {
        this.id = UUID.randomUUID();
        this.startsAt = hours.startsAt();
        this.endsAt = hours.endsAt();
    }

    void withdraw() {
        withdrawn = true;
    }

    public UUID id() {
        return id;
    }

    public Hours hours() {
        return new Hours(startsAt, endsAt);
    }

    public boolean isWithdrawn() {
        return withdrawn;
    }
}
