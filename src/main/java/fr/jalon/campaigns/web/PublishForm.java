package fr.jalon.campaigns.web;

import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.Size;

/** What another edition of a report puts right. */
public class PublishForm {

    @FormField(value = "report.publish.correction", holds = "reason")
    @Size(max = 2000)
    private String correction;

    public String getCorrection() {
        return correction;
    }

    public void setCorrection(String correction) {
        this.correction = correction;
    }
}
