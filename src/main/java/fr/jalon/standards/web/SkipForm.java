package fr.jalon.standards.web;

import fr.jalon.shared.PartialDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Leaves a gate out; without a day, today. */
public class SkipForm {

    @NotBlank
    @Size(max = 2000)
    private String skipReason;

    private PartialDate skippedOn;

    public String getSkipReason() {
        return skipReason;
    }

    public void setSkipReason(String skipReason) {
        this.skipReason = skipReason;
    }

    public PartialDate getSkippedOn() {
        return skippedOn;
    }

    public void setSkippedOn(PartialDate skippedOn) {
        this.skippedOn = skippedOn;
    }
}
