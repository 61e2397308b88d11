package fr.jalon.workinggroups.domain;

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

/** What the people of a standard do with its groups, judged on the standard. Decides both the button and the check. */
public enum GroupAction {
    /** Create the group and its sub-groups, say what they are for. */
    FRAME(SECRETARIAT, PILOT, FACILITATOR),
    /** Say who may enter each circle, and how many. */
    KEEP_CIRCLES(SECRETARIAT, PILOT, FACILITATOR),
    /** Enter members, correct them, take them in from a file, write down that they left. */
    KEEP_MEMBERS(SECRETARIAT, PILOT, FACILITATOR),
    /** Name a pilot or a facilitator: gives them the rights of it. */
    NAME_LEADERS(SECRETARIAT, PILOT),
    /** Answer those who ask to join. */
    ANSWER_REQUESTS(SECRETARIAT, PILOT, FACILITATOR),
    /** Read the names of members who did not agree to have them public. */
    SEE_NAMES(
            SECRETARIAT,
            PILOT,
            FACILITATOR,
            SPONSOR,
            EDITOR,
            MEMBER,
            COPIL_MEMBER,
            TESTER,
            COMMISSION_CHAIR,
            COMMISSION_MEMBER),
    /** Activities, resources, principles, call for participation. */
    KEEP_PAGES(SECRETARIAT, PILOT, FACILITATOR, EDITOR);

    private final Set<Role> roles;

    GroupAction(Role... roles) {
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
