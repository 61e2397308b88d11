package fr.jalon.meetings.web;

import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Registers for an open meeting without an account. */
public class RegisterForm {

    @FormField("attendance.name")
    @NotBlank
    @Size(max = 200)
    private String name;

    @FormField("attendance.organisation")
    @Size(max = 300)
    private String organisation;

    @FormField("meeting.register.address")
    @NotBlank
    @Size(max = 254)
    private String address;

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

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }
}
