package fr.jalon.deployment.domain.plan;

import static fr.jalon.shared.Role.COMMISSION_CHAIR;
import static fr.jalon.shared.Role.COMMISSION_MEMBER;
import static fr.jalon.shared.Role.COPIL_MEMBER;
import static fr.jalon.shared.Role.EDITOR;
import static fr.jalon.shared.Role.FACILITATOR;
import static fr.jalon.shared.Role.MEMBER;
import static fr.jalon.shared.Role.PILOT;
import static fr.jalon.shared.Role.SECRETARIAT;
import static fr.jalon.shared.Role.SPONSOR;
import static fr.jalon.shared.Role.TESTER;

import fr.jalon.shared.Actor;
import fr.jalon.shared.NotAllowed;
import fr.jalon.shared.Role;
import java.util.Set;
import java.util.UUID;

/** Who reads a part of a deployment. Contacts, budget and risks are never public; the sponsor reads everything. */
public enum Readers {
    EVERYBODY(),
    /** The people of the standard, and the commission. */
    TEAM(
            SECRETARIAT,
            PILOT,
            FACILITATOR,
            SPONSOR,
            COPIL_MEMBER,
            MEMBER,
            EDITOR,
            TESTER,
            COMMISSION_CHAIR,
            COMMISSION_MEMBER),
    /** Those who give or answer for the means. */
    STEERING(SECRETARIAT, PILOT, FACILITATOR, SPONSOR, COPIL_MEMBER),
    /** The pilot, and the sponsor who reads everything. */
    PILOTS(PILOT, SPONSOR);

    private final Set<Role> roles;

    Readers(Role... roles) {
        this.roles = Set.of(roles);
    }

    public boolean include(Actor actor, UUID standardId) {
        return this == EVERYBODY || actor.hasAny(roles, standardId);
    }

    public void require(Actor actor, UUID standardId) {
        if (!include(actor, standardId)) {
            throw new NotAllowed(this);
        }
    }
}
