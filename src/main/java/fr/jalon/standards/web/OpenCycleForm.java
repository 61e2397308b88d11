package fr.jalon.standards.web;

import fr.jalon.shared.PartialDate;
import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Begins a cycle. */
public class OpenCycleForm {

    @FormField(
            value = "cycle.track",
            holds = {"method", "track"})
    @NotBlank
    private String choice;

    @FormField("cycle.target")
    @NotBlank
    @Size(max = 100)
    private String targetVersion;

    @FormField(value = "cycle.opened-on.label", holds = "on")
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
