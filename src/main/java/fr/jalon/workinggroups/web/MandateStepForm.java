package fr.jalon.workinggroups.web;

import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A step in the life of a mandate. */
public class MandateStepForm {

    @FormField("mandate.on")
    private LocalDate on;

    @FormField("mandate.until")
    private LocalDate until;

    @FormField("mandate.note")
    @Size(max = 5000)
    private String note;

    @FormField("mandate.reason")
    @Size(max = 5000)
    private String reason;

    @FormField("mandate.number")
    @Size(max = 20)
    private String number;

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
