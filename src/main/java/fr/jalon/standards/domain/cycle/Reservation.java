package fr.jalon.standards.domain.cycle;

import fr.jalon.shared.PartialDate;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Something a body still wants, followed until somebody says how it was lifted. */
@Entity
@Table(name = "reservation")
public class Reservation {

    @Id
    private UUID id;

    private String text;
    private String owner;
    private PartialDate liftedOn;
    private UUID liftedBy;
    private String lifting;
    private int position;

    protected Reservation() {}

    Reservation(Wanted wanted, int position) {
        this.id = UUID.randomUUID();
        this.text = wanted.text();
        this.owner = wanted.owner();
        this.position = position;
    }

    /** @param owner who must lift it: a person or an organisation, as text */
    public record Wanted(String text, String owner) {}

    void lift(PartialDate on, String how, UUID by) {
        liftedOn = on;
        lifting = how;
        liftedBy = by;
    }

    public boolean isLifted() {
        return liftedOn != null;
    }

    public UUID id() {
        return id;
    }

    public String text() {
        return text;
    }

    public String owner() {
        return owner;
    }

    public PartialDate liftedOn() {
        return liftedOn;
    }

    /** How it was lifted. */
    public String lifting() {
        return lifting;
    }

    int position() {
        return position;
    }
}
