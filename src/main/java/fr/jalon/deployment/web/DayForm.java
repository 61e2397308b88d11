package fr.jalon.deployment.web;

import fr.jalon.shared.web.FormField;
import java.time.LocalDate;

/** The day of something. */
public class DayForm {

    @FormField("deployment.wave.day")
    private LocalDate first;

    public LocalDate getFirst() {
        return first;
    }

    public void setFirst(LocalDate first) {
        this.first = first;
    }
}
