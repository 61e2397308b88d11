package fr.jalon.meetings.domain;

import java.util.Set;

/** Where an open question stands. */
public enum QuestionState {
    /** Raised; votes say how urgent it is. */
    OPEN,
    /** Given to a workshop or a COPIL. */
    SENT,
    /** Settled: one option was chosen. */
    ARBITRATED,
    /** Needs no answer any more. */
    DROPPED;

    public Set<QuestionState> next() {
        return switch (this) {
            case OPEN -> Set.of(SENT, ARBITRATED, DROPPED);
            case SENT -> Set.of(SENT, ARBITRATED, DROPPED);
            case ARBITRATED, DROPPED -> Set.of();
        };
    }

    public boolean isOpen() {
        return this == OPEN || this == SENT;
    }
}
