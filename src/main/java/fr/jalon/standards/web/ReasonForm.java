package fr.jalon.standards.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** An act that asks for its reason only. */
public class ReasonForm {

    @NotBlank
    @Size(max = 2000)
    private String reason;

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
