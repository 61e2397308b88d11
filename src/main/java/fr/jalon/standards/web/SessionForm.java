package fr.jalon.standards.web;

import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Announces a session of a body. */
public class SessionForm {

    @FormField("session.body")
    @NotBlank
    private String body;

    @FormField(value = "session.on", holds = "on")
    @NotNull
    private LocalDate heldOn;

    @FormField("session.label")
    @Size(max = 200)
    private String label;

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }
}
