package fr.jalon.standards.web;

import fr.jalon.shared.PartialDate;
import jakarta.validation.constraints.NotNull;

/** Starts a phase. */
public class StartForm {

    @NotNull
    private PartialDate startedOn;

    public PartialDate getStartedOn() {
        return startedOn;
    }

    public void setStartedOn(PartialDate startedOn) {
        this.startedOn = startedOn;
    }

    /** Offers today. */
    static StartForm on(PartialDate today) {
        StartForm form = new StartForm();
        form.startedOn = today;
        return form;
    }
}
