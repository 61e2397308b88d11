package fr.jalon.standards.web;

import fr.jalon.shared.PartialDate;
import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.NotNull;

/** Starts a phase. */
public class StartForm {

    @FormField(value = "phase.started-on", holds = "on")
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
