package fr.jalon.campaigns.domain;

import java.util.Set;

/** What became of the writing of a comment; what becomes of its content is its {@link Disposition}. */
public enum CommentState {
    /** Kept for its author, on this browser; nobody else reads it. */
    DRAFT,
    /** Sent, and waits for the mail link to be opened. */
    UNCONFIRMED,
    /** Has its reference; everybody reads it. */
    RECEIVED,
    /** Taken back by its author; the reference is never given again. */
    WITHDRAWN;

    public Set<CommentState> next() {
        return switch (this) {
            case DRAFT -> Set.of(UNCONFIRMED, RECEIVED);
            case UNCONFIRMED -> Set.of(RECEIVED, WITHDRAWN);
            case RECEIVED -> Set.of(WITHDRAWN);
            case WITHDRAWN -> Set.of();
        };
    }
}
