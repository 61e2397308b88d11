package fr.jalon.standards.web;

import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Goes on in spite of a condition. */
public class PassOverForm {

    @FormField("gate.condition")
    @NotBlank
    private String condition;

    @FormField(value = "gate.reason", holds = "reason")
    @NotBlank
    @Size(max = 2000)
    private String passOverReason;

    public String getCondition() {
        return condition;
    }

    public void setCondition(String condition) {
        this.condition = condition;
    }

    public String getPassOverReason() {
        return passOverReason;
    }

    public void setPassOverReason(String passOverReason) {
        this.passOverReason = passOverReason;
    }
}
