package fr.jalon.notifications.web;

import fr.jalon.notifications.application.MailLog;
import fr.jalon.shared.web.Crumb;
import java.util.List;

/** @param next address of the following page, or null */
record MailListPage(List<Crumb> crumbs, List<Row> rows, String next) {

    record Row(MailLog.Entry mail, StatusBadge badge) {

        static Row of(MailLog.Entry mail) {
            return new Row(mail, StatusBadge.of(mail.status()));
        }
    }
}
