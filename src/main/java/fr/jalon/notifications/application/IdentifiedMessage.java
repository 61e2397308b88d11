package fr.jalon.notifications.application;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.UUID;

/**
 * A message whose {@code Message-ID} comes from the queue. A kill between the server's acceptance and our commit sends
 * it a second time; mailboxes then recognise it.
 */
final class IdentifiedMessage extends MimeMessage {

    private final UUID id;

    IdentifiedMessage(MimeMessage empty, UUID id) {
        super(empty.getSession());
        this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", "<" + id + "@jalon>");
    }
}
