package fr.jalon.meetings.domain;

import java.util.Set;

/** Where something to be done stands. */
public enum ActionState {
    OPEN,
    /** Done, with its evidence where there is one. */
    DONE,
    /** Not to be done any more, with the reason in its evidence. */
    DROPPED;

    public Set<ActionState> next() {
        return this == OPEN ? Set.of(DONE, DROPPED) : Set.of(OPEN);
    }
}
