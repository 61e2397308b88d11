package fr.jalon.standards.web;

import fr.jalon.shared.web.FormField;
import java.time.LocalDate;

/** Planned dates of one phase. */
public class PlanLine {

    @FormField("plan.start")
    private LocalDate start;

    @FormField("plan.end")
    private LocalDate end;

    public LocalDate getStart() {
        return start;
    }

    public void setStart(LocalDate start) {
        this.start = start;
    }

    public LocalDate getEnd() {
        return end;
    }

    public void setEnd(LocalDate end) {
        this.end = end;
    }
}
