package fr.jalon.standards.web;

import fr.jalon.shared.PartialDate;
import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.NotNull;

/** Ends a phase. */
public class EndForm {

    @FormField(value = "phase.ended-on", holds = "on")
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
