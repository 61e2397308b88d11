package fr.jalon.standards.domain;

import fr.jalon.shared.Actor;
import fr.jalon.shared.NotAllowed;
import fr.jalon.shared.Role;
import java.util.Set;
import java.util.UUID;

/** What can be done to a standard, and who may: decides both the button and the check. */
public enum StandardAction {
    /** Enter a standard in the catalogue. */
    REGISTER(Role.SECRETARIAT),
    /** Change its identity, relations and the organisations behind it. */
    DESCRIBE(Role.SECRETARIAT, Role.PILOT, Role.FACILITATOR),
    /** Add versions, correct their numbers, dates and status. */
    KEEP_VERSIONS(Role.SECRETARIAT, Role.PILOT),
    /** Say who is pilot, sponsor, editor… */
    GIVE_ROLES(Role.SECRETARIAT, Role.ADMINISTRATOR, Role.PILOT),
    /** Let somebody into a group: member, member of the COPIL, tester, editor. */
    ADMIT(Role.SECRETARIAT, Role.PILOT, Role.FACILITATOR),
    /** Tell the sponsor what they must know. */
    ALERT_SPONSOR(Role.SECRETARIAT, Role.PILOT, Role.FACILITATOR),
    /** Answer such an alert. */
    ANSWER_ALERT(Role.SPONSOR),
    /** Announce and correct the sessions of the bodies. */
    KEEP_SESSIONS(Role.SECRETARIAT, Role.COMMISSION_CHAIR);

    private final Set<Role> roles;

    StandardAction(Role... roles) {
        this.roles = Set.of(roles);
    }

    /** @param standardId null where there is no standard yet */
    public boolean isAllowedTo(Actor actor, UUID standardId) {
        return actor.hasAny(roles, standardId);
    }

    public void require(Actor actor, UUID standardId) {
        if (!isAllowedTo(actor, standardId)) {
            throw new NotAllowed(this);
        }
    }
}
