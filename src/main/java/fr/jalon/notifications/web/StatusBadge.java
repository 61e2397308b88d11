package fr.jalon.notifications.web;

import fr.jalon.notifications.domain.MailStatus;

/** How a status looks. */
record StatusBadge(String kind, String icon) {

    static StatusBadge of(MailStatus status) {
        return switch (status) {
            case QUEUED -> new StatusBadge("wait", "clock");
            case SENT -> new StatusBadge("ok", "check");
            case KEPT -> new StatusBadge("neutral", "mail");
            case FAILED -> new StatusBadge("late", "refused");
        };
    }
}
