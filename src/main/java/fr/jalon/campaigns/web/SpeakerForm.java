package fr.jalon.campaigns.web;

import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.NotBlank;

/** Whose the comments under one code of a file are. */
public class SpeakerForm {

    @FormField("returns.speaker.code")
    @NotBlank
    private String code = "";

    @FormField("returns.organisation")
    @NotBlank
    private String organisation = "";

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }
}
