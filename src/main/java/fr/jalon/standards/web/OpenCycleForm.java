package fr.jalon.standards.web;

import fr.jalon.shared.PartialDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Begins a cycle. */
public class OpenCycleForm {

    @NotBlank
    private String choice;

    @NotBlank
    @Size(max = 100)
    private String targetVersion;

    @NotNull
    private PartialDate openedOn;

    public String getChoice() {
        return choice;
    }

    public void setChoice(String choice) {
        this.choice = choice;
    }

    public String getTargetVersion() {
        return targetVersion;
    }

    public void setTargetVersion(String targetVersion) {
        this.targetVersion = targetVersion;
    }

    public PartialDate getOpenedOn() {
        return openedOn;
    }

    public void setOpenedOn(PartialDate openedOn) {
        this.openedOn = openedOn;
    }
}
