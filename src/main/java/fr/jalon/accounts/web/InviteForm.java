package fr.jalon.accounts.web;

import fr.jalon.shared.Role;
import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Whom to invite. */
class InviteForm {

    private String address = "";

    @FormField("accounts.name.label")
    @Size(max = 120, message = "{accounts.name.long}")
    private String name = "";

    @FormField("accounts.organisation.label")
    private UUID organisation;

    @FormField("accounts.language.label")
    @Pattern(regexp = "fr|en", message = "{accounts.language.unknown}")
    private String language = "fr";

    @FormField("accounts.roles.title")
    private List<Role> roles = new ArrayList<>();

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = Objects.requireNonNullElse(address, "");
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = Objects.requireNonNullElse(name, "");
    }

    public UUID getOrganisation() {
        return organisation;
    }

    public void setOrganisation(UUID organisation) {
        this.organisation = organisation;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = Objects.requireNonNullElse(language, "");
    }

    public List<Role> getRoles() {
        return roles;
    }

    public void setRoles(List<Role> roles) {
        this.roles = roles;
    }
}
