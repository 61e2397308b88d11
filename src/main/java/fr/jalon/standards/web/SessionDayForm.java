package fr.jalon.standards.web;

import fr.jalon.shared.web.FormField;
import java.time.LocalDate;

/** A day on which a session might be held. */
public class SessionDayForm {

    @FormField("feasibility.asked")
    private LocalDate seance;

    public LocalDate getSeance() {
        return seance;
    }

    public void setSeance(LocalDate seance) {
        this.seance = seance;
    }
}
