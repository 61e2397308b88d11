package fr.jalon.workinggroups.web;

import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Name and purpose of a group. */
public class GroupForm {

    @FormField("group.name")
    @NotBlank
    @Size(max = 200)
    private String name;

    @FormField("group.purpose")
    @Size(max = 5000)
    private String purpose;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }
}
