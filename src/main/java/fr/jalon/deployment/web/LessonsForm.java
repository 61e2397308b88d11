package fr.jalon.deployment.web;

import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.Size;

/** What is said when a plan ends: what it taught, or why the draft is withdrawn. */
public class LessonsForm {

    @FormField("deployment-plan.lessons")
    @Size(max = 4000)
    private String lessons;

    @FormField("deployment-plan.withdraw.reason")
    @Size(max = 2000)
    private String reason;

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getLessons() {
        return lessons;
    }

    public void setLessons(String lessons) {
        this.lessons = lessons;
    }
}
