package fr.jalon.meetings.web;

import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A step of minutes, with what that step asks for. */
public class MinutesForm {

    private String act;

    @FormField("minutes.until")
    private LocalDate until;

    @FormField("minutes.before-end")
    private boolean beforeEnd;

    @FormField("minutes.over-hand")
    private boolean overHand;

    @FormField("minutes.deliverables")
    @Size(max = 20000)
    private String deliverables;

    @FormField("minutes.next")
    @Size(max = 2000)
    private String next;

    public String getAct() {
        return act;
    }

    public void setAct(String act) {
        this.act = act;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public boolean isBeforeEnd() {
        return beforeEnd;
    }

    public void setBeforeEnd(boolean beforeEnd) {
        this.beforeEnd = beforeEnd;
    }

    public boolean isOverHand() {
        return overHand;
    }

    public void setOverHand(boolean overHand) {
        this.overHand = overHand;
    }

    public String getDeliverables() {
        return deliverables;
    }

    public void setDeliverables(String deliverables) {
        this.deliverables = deliverables;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }
}
