package fr.jalon.accounts.domain;

import fr.jalon.shared.Actor;
import fr.jalon.shared.NotAllowed;
import fr.jalon.shared.Role;
import java.util.Set;

/** What may be done to organisations, and by whom: decides the button and the check. */
public enum OrganisationAction {
    LIST(Set.of(Role.ADMINISTRATOR, Role.SECRETARIAT)),
    REGISTER(Set.of(Role.ADMINISTRATOR, Role.SECRETARIAT)),
    DESCRIBE(Set.of(Role.ADMINISTRATOR, Role.SECRETARIAT)),
    MERGE(Set.of(Role.ADMINISTRATOR, Role.SECRETARIAT));

    private final Set<Role> roles;

    OrganisationAction(Set<Role> roles) {
        this.roles = roles;
    }

    public boolean allows(Actor actor) {
        return roles.stream().anyMatch(actor::has);
    }

    public void require(Actor actor) {
        if (!allows(actor)) {
            throw new NotAllowed(this);
        }
    }
}
