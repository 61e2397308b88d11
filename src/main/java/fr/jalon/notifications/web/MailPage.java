package fr.jalon.notifications.web;

import fr.jalon.notifications.application.MailLog;
import fr.jalon.shared.web.Crumb;
import java.util.List;

/** @param sendAgain address of the act, or null when it is not to be offered */
record MailPage(List<Crumb> crumbs, MailLog.Entry mail, StatusBadge badge, String sendAgain) {}
