package fr.jalon.notifications.web;

import fr.jalon.notifications.domain.MailStatus;

/** How a status looks. */
record StatusBadge(String kind, String icon, MailStatus status) {

    static StatusBadge of(MailStatus status) {
        return switch (status) {
            case QUEUED -> new StatusBadge("wait", "clock", status);
            case SENT -> new StatusBadge("ok", "check", status);
            case KEPT -> new StatusBadge("neutral", "mail", status);
            case FAILED -> new StatusBadge("late", "refused", status);
        };
    }
}
