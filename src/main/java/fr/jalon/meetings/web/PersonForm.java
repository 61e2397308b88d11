package fr.jalon.meetings.web;

import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Somebody who came without being on the list. */
public class PersonForm {

    @FormField("attendance.name")
    @NotBlank
    @Size(max = 200)
    private String name;

    @FormField("attendance.organisation")
    @Size(max = 300)
    private String organisation;

    private boolean animates;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public boolean isAnimates() {
        return animates;
    }

    public void setAnimates(boolean animates) {
        this.animates = animates;
    }
}
