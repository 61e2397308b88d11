package fr.jalon.notifications.web;

import fr.jalon.notifications.domain.MailAction;
import fr.jalon.shared.Demo;
import fr.jalon.shared.web.AdministrationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the outgoing mail. */
@Configuration(proxyBeanMethods = false)
class MailEntry {

    @Bean
    AdministrationEntry mailsEntry(Demo demo) {
        return new AdministrationEntry(
                30,
                "notifications.mails.title",
                "notifications.mails.entry",
                "/administration/courriels",
                actor -> MailAction.READ.allows(actor, demo));
    }
}
