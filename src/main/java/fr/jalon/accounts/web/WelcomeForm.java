package fr.jalon.accounts.web;

import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;

/** What somebody says to open their account. */
class WelcomeForm {

    /** Only asked from the first administrator: an invitation knows it. */
    private String address = "";

    @FormField("accounts.name.label")
    @NotBlank(message = "{accounts.name.missing}")
    @Size(max = 120, message = "{accounts.name.long}")
    private String name = "";

    private String password = "";

    /** Where the person wanted to go when the link was asked for; may be empty. */
    private String suite = "";

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

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = Objects.requireNonNullElse(password, "");
    }

    public String getSuite() {
        return suite;
    }

    public void setSuite(String suite) {
        this.suite = Objects.requireNonNullElse(suite, "");
    }
}
