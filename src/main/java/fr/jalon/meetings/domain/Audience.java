package fr.jalon.meetings.domain;

import static fr.jalon.shared.Role.COPIL_MEMBER;
import static fr.jalon.shared.Role.MEMBER;
import static fr.jalon.shared.Role.SPONSOR;
import static fr.jalon.shared.Role.TESTER;

import fr.jalon.shared.Role;
import java.util.EnumSet;
import java.util.Set;

/** For whom a meeting is, and who reads what it left before it is public. */
public enum Audience {
    /** The steering committee, a closed circle. */
    COPIL(EnumSet.of(COPIL_MEMBER, SPONSOR)),
    /** Everybody of the group, in whatever circle. */
    GROUP(EnumSet.of(COPIL_MEMBER, SPONSOR, MEMBER, TESTER));

    private final Set<Role> roles;

    Audience(Set<Role> roles) {
        this.roles = roles;
    }

    /** Roles on the standard that stand for the circle where no group is known. */
    public Set<Role> roles() {
        return roles;
    }
}
