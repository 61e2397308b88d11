package fr.jalon.workinggroups.web;

import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.Size;

/** Why a request is refused. */
public class AnswerRequestForm {

    @FormField("requests.reason")
    @Size(max = 2000)
    private String reason;

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
