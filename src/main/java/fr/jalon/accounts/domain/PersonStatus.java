package fr.jalon.accounts.domain;

import java.util.Set;

/** Where an account stands, and where it may go from there. */
public enum PersonStatus {
    /** An invitation was sent; nobody can sign in yet. */
    INVITED,
    /** Can sign in. */
    ACTIVE,
    /** Shut by an administrator, who can open it again. */
    DEACTIVATED,
    /** Erased at the person's wish; what they did stays, under no name. */
    DELETED;

    boolean canBecome(PersonStatus next) {
        return switch (this) {
            case INVITED -> Set.of(ACTIVE, DEACTIVATED, DELETED).contains(next);
            case ACTIVE -> Set.of(DEACTIVATED, DELETED).contains(next);
            case DEACTIVATED -> Set.of(INVITED, ACTIVE, DELETED).contains(next);
            case DELETED -> false;
        };
    }
}
