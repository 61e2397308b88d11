package fr.jalon.workinggroups.domain;

import fr.jalon.shared.Actor;

/** What anyone who is signed in does for themselves. */
public enum JoinAction {
    /** Ask to enter a circle that is not closed. */
    ASK,
    /** Take one's own request back. */
    WITHDRAW,
    /** Leave the group. */
    LEAVE;

    public boolean isAllowedTo(Actor actor) {
        return actor.id() != null;
    }
}
