package fr.jalon.standards.web;

import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a decision is taken back. */
public class TakeBackForm {

    @FormField(value = "gate.reason", holds = "reason")
    @NotBlank
    @Size(max = 2000)
    private String takeBackReason;

    public String getTakeBackReason() {
        return takeBackReason;
    }

    public void setTakeBackReason(String takeBackReason) {
        this.takeBackReason = takeBackReason;
    }
}
