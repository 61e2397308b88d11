package fr.jalon.accounts.web;

import fr.jalon.accounts.OrganisationKind;
import fr.jalon.accounts.application.OrganisationKeeper;
import fr.jalon.accounts.application.OrganisationList;
import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** An organisation as it is typed. */
class OrganisationForm {

    @FormField("accounts.organisation.code")
    @Pattern(regexp = "[A-Z0-9]+(-[A-Z0-9]+)*", message = "{accounts.organisation.code.shape}")
    @Size(max = 40, message = "{accounts.organisation.code.long}")
    private String code = "";

    @FormField("accounts.organisation.name")
    @NotBlank(message = "{accounts.organisation.name.missing}")
    @Size(max = 200, message = "{accounts.organisation.name.long}")
    private String name = "";

    @FormField("accounts.organisation.kind")
    @NotNull(message = "{accounts.organisation.kind.missing}")
    private OrganisationKind kind;

    @FormField("accounts.organisation.aliases")
    @Size(max = 4000, message = "{accounts.organisation.aliases.long}")
    private String aliases = "";

    private int version;

    static OrganisationForm of(OrganisationList.Row organisation) {
        OrganisationForm form = new OrganisationForm();
        form.code = organisation.code();
        form.name = organisation.name();
        form.kind = organisation.kind();
        form.aliases = String.join("\n", organisation.aliases());
        form.version = organisation.version();
        return form;
    }

    OrganisationKeeper.Description description() {
        List<String> lines = aliases.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return new OrganisationKeeper.Description(code, name.strip(), kind, lines);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = Objects.requireNonNullElse(code, "").strip().toUpperCase(Locale.ROOT);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = Objects.requireNonNullElse(name, "");
    }

    public OrganisationKind getKind() {
        return kind;
    }

    public void setKind(OrganisationKind kind) {
        this.kind = kind;
    }

    public String getAliases() {
        return aliases;
    }

    public void setAliases(String aliases) {
        this.aliases = Objects.requireNonNullElse(aliases, "");
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
