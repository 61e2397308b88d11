package fr.jalon.notifications.application;

import fr.jalon.notifications.domain.OutgoingMail;
import fr.jalon.notifications.domain.OutgoingMails;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Sends one mail of the queue. The mail server is talked to outside any transaction: it may be slow. */
@Component
class MailSending {

    private static final Logger LOG = LoggerFactory.getLogger(MailSending.class);

    private final OutgoingMails mails;
    private final MailServer server;
    private final MailProperties properties;
    private final TransactionOperations transaction;
    private final Clock clock;

    MailSending(
            OutgoingMails mails,
            MailServer server,
            MailProperties properties,
            TransactionOperations transaction,
            Clock clock) {
        this.mails = mails;
        this.server = server;
        this.properties = properties;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Does nothing about a mail that has left already: a job may run twice, a mail should not.
     *
     * @return how long to wait before the next attempt; empty when none is needed
     */
    Optional<Duration> attempt(UUID id) {
        Optional<OutgoingMail> queued = mails.findById(id).filter(OutgoingMail::isQueued);
        if (queued.isEmpty()) {
            return Optional.empty();
        }
        try {
            server.send(queued.get());
        } catch (MailException | IllegalStateException failure) {
            return failed(queued.get(), failure);
        }
        update(id, mail -> mail.sent(clock.instant()));
        return Optional.empty();
    }

    private Optional<Duration> failed(OutgoingMail mail, RuntimeException failure) {
        String error = rootMessage(failure);
        LOG.warn("Mail {} could not be sent: {}", mail.getId(), error);
        int attempts = mail.attempts() + 1;
        if (failure instanceof MailParseException || attempts >= properties.attempts()) {
            update(mail.getId(), failed -> failed.giveUp(error));
            return Optional.empty();
        }
        update(mail.getId(), failed -> failed.attemptFailed(error));
        return Optional.of(properties.waitAfter(attempts));
    }

    private void update(UUID id, Consumer<OutgoingMail> change) {
        transaction.executeWithoutResult(
                status -> mails.findById(id).filter(OutgoingMail::isQueued).ifPresent(change));
    }

    private static String rootMessage(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        String message = root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
        return message.substring(0, Math.min(500, message.length())).strip();
    }
}
