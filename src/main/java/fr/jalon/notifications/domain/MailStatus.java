package fr.jalon.notifications.domain;

import java.util.Set;

/** Where an outgoing mail stands. */
public enum MailStatus {
    /** Waits for its turn, or for the next attempt. */
    QUEUED,
    /** Accepted by the mail server. */
    SENT,
    /** No mail server is set: it stays here, to be read on the administration page. */
    KEPT,
    /** The mail server refused it for good, or too often. */
    FAILED;

    boolean canBecome(MailStatus next) {
        return switch (this) {
            case QUEUED -> Set.of(SENT, FAILED).contains(next);
            case FAILED -> next == QUEUED;
            case SENT, KEPT -> false;
        };
    }
}
