package fr.jalon.standards.web;

import fr.jalon.shared.PartialDate;
import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Lifts a reservation. */
public class LiftForm {

    @FormField("reservation.which")
    @NotNull
    private UUID reservation;

    @FormField(value = "reservation.lifted-on.label", holds = "on")
    @NotNull
    private PartialDate liftedOn;

    @FormField("reservation.how")
    @NotBlank
    @Size(max = 2000)
    private String how;

    public UUID getReservation() {
        return reservation;
    }

    public void setReservation(UUID reservation) {
        this.reservation = reservation;
    }

    public PartialDate getLiftedOn() {
        return liftedOn;
    }

    public void setLiftedOn(PartialDate liftedOn) {
        this.liftedOn = liftedOn;
    }

    public String getHow() {
        return how;
    }

    public void setHow(String how) {
        this.how = how;
    }

    /** Offers today. */
    static LiftForm on(PartialDate today) {
        LiftForm form = new LiftForm();
        form.liftedOn = today;
        return form;
    }
}
