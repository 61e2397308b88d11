package fr.jalon.standards.web;

import fr.jalon.shared.Role;
import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Gives a role to a person. */
public class RoleForm {

    @FormField("roles.person")
    @NotNull
    private UUID person;

    @FormField("roles.role")
    @NotNull
    private Role role;

    public UUID getPerson() {
        return person;
    }

    public void setPerson(UUID person) {
        this.person = person;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }
}
