package fr.jalon.accounts;

import fr.jalon.shared.Actor;
import fr.jalon.shared.Role;
import java.util.List;
import java.util.UUID;

/**
 * Gives and takes roles. Who may give a role on a standard is decided by the module that calls; roles held everywhere
 * are checked here.
 */
public interface Grants {

    /** Nothing happens if the role is held already. */
    void grant(Actor by, UUID personId, Role role, UUID standardId);

    /** Nothing happens if the role is not held. */
    void revoke(Actor by, UUID personId, Role role, UUID standardId);

    /** By role, then by the date it was given. */
    List<Grant> onStandard(UUID standardId);
}
