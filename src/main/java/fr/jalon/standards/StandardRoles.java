package fr.jalon.standards;

import fr.jalon.shared.Actor;
import fr.jalon.shared.NotAllowed;
import fr.jalon.shared.Role;
import java.util.Set;
import java.util.UUID;

/** Gives and takes roles on a standard, for the modules where people join and leave. */
public interface StandardRoles {

    /**
     * Nothing happens where it is held already.
     *
     * @throws NotAllowed when they may not give that role: pilots, facilitators and sponsors are named by fewer people
     *     than members are let in
     */
    void grant(UUID standardId, UUID personId, Role role, Actor by);

    /** Nothing happens where it is not held. */
    void revoke(UUID standardId, UUID personId, Role role, Actor by);

    /** Those that person holds there now. */
    Set<Role> held(UUID standardId, UUID personId);
}
