package fr.jalon.standards.web;

import java.time.LocalDate;

/** A day on which a session might be held. */
public class SessionDayForm {

    private LocalDate seance;

    public LocalDate getSeance() {
        return seance;
    }

    public void setSeance(LocalDate seance) {
        this.seance = seance;
    }
}
