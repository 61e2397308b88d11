package fr.jalon.standards.web;

import fr.jalon.shared.PartialDate;
import jakarta.validation.constraints.NotNull;

/** Ends a phase. */
public class EndForm {

    @NotNull
    private PartialDate endedOn;

    public PartialDate getEndedOn() {
        return endedOn;
    }

    public void setEndedOn(PartialDate endedOn) {
        this.endedOn = endedOn;
    }

    /** Offers today. */
    static EndForm on(PartialDate today) {
        EndForm form = new EndForm();
        form.endedOn = today;
        return form;
    }
}
