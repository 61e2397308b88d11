package fr.jalon.standards.domain.cycle;

import java.util.EnumSet;
import java.util.Set;

/** Where a cycle stands as a whole. */
public enum CycleState {
    /** Work goes on towards the target version; one cycle per standard at most. */
    OPEN,
    /** The target version is published; its deployment goes on. */
    PUBLISHED,
    /** Nothing more happens in it. */
    CLOSED,
    /** Given up before publication. */
    ABANDONED;

    /** The states this one may become. */
    public Set<CycleState> next() {
        return switch (this) {
            case OPEN -> EnumSet.of(PUBLISHED, ABANDONED);
            case PUBLISHED -> EnumSet.of(CLOSED);
            case CLOSED, ABANDONED -> EnumSet.noneOf(CycleState.class);
        };
    }

    /** Phases, actions and gates may still change. */
    public boolean isAlive() {
        return this == OPEN || this == PUBLISHED;
    }
}
