package fr.jalon.standards.web;

import fr.jalon.shared.PartialDate;
import jakarta.validation.constraints.NotBlank;

/** Records a date of a phase; empty takes it back. */
public class DateForm {

    @NotBlank
    private String dateKey;

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
