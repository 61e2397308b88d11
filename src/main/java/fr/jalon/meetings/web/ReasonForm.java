package fr.jalon.meetings.web;

import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.Size;

/** Why something is called off. */
public class ReasonForm {

    @FormField("meeting.reason")
    @Size(max = 2000)
    private String reason;

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
