package fr.jalon.shared;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Who acts, with the roles held at this moment. Made anew for each request, so that a role taken away is gone at the
 * next click.
 *
 * @param id null for an anonymous reader and for the application itself
 * @param rolesOn roles per standard id
 */
public record Actor(UUID id, String name, Set<Role> roles, Map<UUID, Set<Role>> rolesOn) {

    /** A reader who is not signed in. */
    public static final Actor ANONYMOUS = new Actor(null, "", Set.of(), Map.of());

    /** The application acting by itself: scheduled work, demo data. */
    public static final Actor SYSTEM = new Actor(null, "Jalon", Set.of(Role.ADMINISTRATOR, Role.SECRETARIAT), Map.of());

    public Actor {
        roles = Set.copyOf(roles);
        rolesOn = Map.copyOf(rolesOn);
    }

    public boolean isAnonymous() {
        return id == null && roles.isEmpty();
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Holds the role on that standard. */
    public boolean has(Role role, UUID standardId) {
        return rolesOn.getOrDefault(standardId, Set.of()).contains(role);
    }

    /** Holds one of the roles: those held everywhere count everywhere, the others on that standard only. */
    public boolean hasAny(Set<Role> wanted, UUID standardId) {
        return wanted.stream().anyMatch(role -> role.isEverywhere() ? has(role) : has(role, standardId));
    }
}
