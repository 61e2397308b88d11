package fr.jalon.deployment.web;

import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.Size;

/** What the team agrees in a weekly review. */
public class ReviewForm {

    private String act;

    @FormField("deployment.review.measures")
    @Size(max = 8000)
    private String measures;

    @FormField("deployment.review.next")
    @Size(max = 8000)
    private String next;

    boolean isClosing() {
        return "clore".equals(act);
    }

    public String getAct() {
        return act;
    }

    public void setAct(String act) {
        this.act = act;
    }

    public String getMeasures() {
        return measures;
    }

    public void setMeasures(String measures) {
        this.measures = measures;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }
}
