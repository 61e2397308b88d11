package fr.jalon.notifications.application;

import fr.jalon.accounts.People;
import fr.jalon.notifications.domain.OutgoingMail;
import fr.jalon.notifications.domain.OutgoingMails;
import fr.jalon.notifications.domain.Recipient;
import fr.jalon.notifications.domain.WrittenMail;
import fr.jalon.shared.MailRequested;
import fr.jalon.shared.jobs.Jobs;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes each mail asked for into the queue, in the transaction of the act that causes it: both happen, or neither. */
@Component
public class MailQueue {

    private static final Logger LOG = LoggerFactory.getLogger(MailQueue.class);

    private final OutgoingMails mails;
    private final People people;
    private final MailWriter writer;
    private final MailServer server;
    private final Jobs jobs;
    private final Clock clock;

    MailQueue(OutgoingMails mails, People people, MailWriter writer, MailServer server, Jobs jobs, Clock clock) {
        this.mails = mails;
        this.people = people;
        this.writer = writer;
        this.server = server;
        this.jobs = jobs;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    public void on(MailRequested request) {
        recipient(request)
                .ifPresentOrElse(
                        recipient -> write(request, recipient),
                        () -> LOG.debug("Nobody to send {} to any more", request.template()));
    }

    private Optional<Recipient> recipient(MailRequested request) {
        if (request.recipientId() == null) {
            Locale locale = request.locale() == null ? Locale.FRENCH : request.locale();
            return Optional.of(new Recipient(null, request.address(), null, locale));
        }
        return people.contact(request.recipientId())
                .map(contact ->
                        new Recipient(request.recipientId(), contact.address(), contact.name(), contact.locale()));
    }

    private void write(MailRequested request, Recipient recipient) {
        WrittenMail text = writer.write(request, recipient.locale());
        if (server.isThere()) {
            OutgoingMail mail = mails.save(OutgoingMail.queue(recipient, text, request.secret(), clock.instant()));
            String id = mail.getId().toString();
            jobs.queue(MailJobs.SEND, id, id, clock.instant());
        } else {
            mails.save(OutgoingMail.keep(recipient, text, request.secret(), clock.instant()));
        }
    }
}
