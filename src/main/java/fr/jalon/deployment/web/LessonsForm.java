package fr.jalon.deployment.web;

import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.Size;

/** What a deployment taught, when its plan is closed. */
public class LessonsForm {

    @FormField("deployment-plan.lessons")
    @Size(max = 4000)
    private String lessons;

    public String getLessons() {
        return lessons;
    }

    public void setLessons(String lessons) {
        this.lessons = lessons;
    }
}
