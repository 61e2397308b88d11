package fr.jalon.standards.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Leaves a gate out. */
public class SkipForm {

    @NotBlank
    @Size(max = 2000)
    private String skipReason;

    public String getSkipReason() {
        return skipReason;
    }

    public void setSkipReason(String skipReason) {
        this.skipReason = skipReason;
    }
}
