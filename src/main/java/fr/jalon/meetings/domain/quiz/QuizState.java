package fr.jalon.meetings.domain.quiz;

import java.util.Set;

/** Where a quiz stands. */
public enum QuizState {
    /** Its questions are being written; nobody can answer. */
    DRAFT,
    /** Whoever has its code answers, once a phone. */
    OPEN,
    /** Answered; the result is shown. */
    CLOSED;

    /** What may follow: it is opened again when somebody came late, and begun anew after it was tried out. */
    public Set<QuizState> next() {
        return switch (this) {
            case DRAFT -> Set.of(OPEN);
            case OPEN -> Set.of(CLOSED, DRAFT);
            case CLOSED -> Set.of(OPEN, DRAFT);
        };
    }
}
