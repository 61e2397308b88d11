package fr.jalon.documents.domain;

import fr.jalon.shared.Actor;
import fr.jalon.shared.NotAllowed;
import fr.jalon.shared.Role;
import java.util.Set;
import java.util.UUID;

/** What can be done to the texts of a standard, and who may: decides both the button and the check. */
public enum TextAction {
    /** Bring a file, look at what was read, mend it, take it in or drop it. */
    IMPORT(Role.SECRETARIAT, Role.ADMINISTRATOR, Role.PILOT, Role.FACILITATOR, Role.EDITOR);

    private final Set<Role> roles;

    TextAction(Role... roles) {
        this.roles = Set.of(roles);
    }

    public boolean isAllowedTo(Actor actor, UUID standardId) {
        return actor.hasAny(roles, standardId);
    }

    public void require(Actor actor, UUID standardId) {
        if (!isAllowedTo(actor, standardId)) {
            throw new NotAllowed(this);
        }
    }
}
