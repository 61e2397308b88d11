package fr.jalon.standards.web;

import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.Size;

/** A reservation, and who lifts it. */
public class ReservationLine {

    @FormField("gate.reservation.text.short")
    @Size(max = 2000)
    private String text;

    @FormField("gate.reservation.owner.short")
    @Size(max = 300)
    private String owner;

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }
}
