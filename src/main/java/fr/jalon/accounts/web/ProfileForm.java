package fr.jalon.accounts.web;

import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;

/** How somebody describes themself. */
class ProfileForm {

    @FormField("accounts.name.label")
    @NotBlank(message = "{accounts.name.missing}")
    @Size(max = 120, message = "{accounts.name.long}")
    private String name = "";

    @FormField("accounts.organisation.label")
    private UUID organisation;

    @FormField("accounts.language.label")
    @Pattern(regexp = "fr|en", message = "{accounts.language.unknown}")
    private String language = "fr";

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
}
