package fr.jalon.standards.web;

import fr.jalon.shared.PartialDate;
import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.NotBlank;

/** Records a date of a phase; empty takes it back. */
public class DateForm {

    @FormField("phase.date.which")
    @NotBlank
    private String dateKey;

    @FormField(value = "phase.date.on", holds = FormField.ANYTHING)
    private PartialDate dateOn;

    public String getDateKey() {
        return dateKey;
    }

    public void setDateKey(String dateKey) {
        this.dateKey = dateKey;
    }

    public PartialDate getDateOn() {
        return dateOn;
    }

    public void setDateOn(PartialDate dateOn) {
        this.dateOn = dateOn;
    }
}
