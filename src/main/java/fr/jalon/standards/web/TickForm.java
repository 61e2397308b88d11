package fr.jalon.standards.web;

import fr.jalon.shared.PartialDate;
import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Says that an action is done. */
public class TickForm {

    @FormField(value = "action.done-on.label", holds = "on")
    @NotNull
    private PartialDate doneOn;

    @FormField("action.note")
    @Size(max = 2000)
    private String note;

    public PartialDate getDoneOn() {
        return doneOn;
    }

    public void setDoneOn(PartialDate doneOn) {
        this.doneOn = doneOn;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    /** Offers today. */
    static TickForm on(PartialDate today) {
        TickForm form = new TickForm();
        form.doneOn = today;
        return form;
    }
}
