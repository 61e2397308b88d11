package fr.jalon.standards.web;

import fr.jalon.shared.PartialDate;
import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Leaves a gate out; without a day, today. */
public class SkipForm {

    @FormField(value = "gate.reason", holds = "reason")
    @NotBlank
    @Size(max = 2000)
    private String skipReason;

    @FormField(value = "gate.skip.on", holds = "on")
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
