package fr.jalon.deployment.domain.indicator;

import static fr.jalon.shared.Role.FACILITATOR;
import static fr.jalon.shared.Role.PILOT;
import static fr.jalon.shared.Role.SECRETARIAT;

import fr.jalon.shared.Actor;
import fr.jalon.shared.NotAllowed;
import fr.jalon.shared.Role;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** What is done with the indicators of a standard; everybody reads them. */
public enum IndicatorAction {
    /** Say what is measured, and what is aimed at. */
    DEFINE(EnumSet.of(SECRETARIAT, PILOT)),
    /** Enter measures, by hand or from a file. */
    MEASURE(EnumSet.of(SECRETARIAT, PILOT, FACILITATOR));

    private final Set<Role> roles;

    IndicatorAction(Set<Role> roles) {
        this.roles = roles;
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
