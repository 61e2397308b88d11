package fr.jalon.standards.web;

import fr.jalon.shared.Role;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Gives a role to a person. */
public class RoleForm {

    @NotNull
    private UUID person;

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
