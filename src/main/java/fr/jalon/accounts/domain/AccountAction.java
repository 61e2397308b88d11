package fr.jalon.accounts.domain;

import fr.jalon.shared.Actor;
import fr.jalon.shared.NotAllowed;
import fr.jalon.shared.Role;
import java.util.Set;

/** What may be done to accounts, and by whom: decides the button and the check. */
public enum AccountAction {
    /** See the list of accounts, with their addresses. */
    LIST(Set.of(Role.ADMINISTRATOR, Role.SECRETARIAT)),
    INVITE(Set.of(Role.ADMINISTRATOR, Role.SECRETARIAT)),
    DEACTIVATE(Set.of(Role.ADMINISTRATOR)),
    REACTIVATE(Set.of(Role.ADMINISTRATOR)),
    /** Say that somebody belongs to the organisation they chose. */
    VOUCH(Set.of(Role.ADMINISTRATOR, Role.SECRETARIAT)),
    /** Seats in the commissions. */
    GRANT_COMMISSION_ROLE(Set.of(Role.ADMINISTRATOR, Role.SECRETARIAT)),
    /** What opens every door. */
    GRANT_CENTRAL_ROLE(Set.of(Role.ADMINISTRATOR));

    private final Set<Role> roles;

    AccountAction(Set<Role> roles) {
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

    /** The act of giving or taking this role, which must be one held everywhere. */
    public static AccountAction granting(Role role) {
        return switch (role) {
            case COMMISSION_MEMBER, COMMISSION_CHAIR -> GRANT_COMMISSION_ROLE;
            default -> GRANT_CENTRAL_ROLE;
        };
    }
}
