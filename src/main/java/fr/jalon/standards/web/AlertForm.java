package fr.jalon.standards.web;

import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Alerts the sponsor. */
public class AlertForm {

    @FormField(value = "sponsor.alert.text", holds = "text")
    @NotBlank
    @Size(max = 4000)
    private String alert;

    public String getAlert() {
        return alert;
    }

    public void setAlert(String alert) {
        this.alert = alert;
    }
}
