package fr.jalon.notifications.domain;

import fr.jalon.shared.IllegalTransition;
import fr.jalon.shared.MailRequested.Attachment;
import fr.jalon.shared.Message;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** A mail as written, from the moment it is wanted to the moment it has left. */
@Entity
public class OutgoingMail implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID personId;
    private String address;
    private String recipientName;
    private String locale;
    private String template;
    private String subject;
    private String body;
    private String link;
    private boolean secret;
    private String attachmentName;
    private String attachmentType;
    private String attachmentText;

    @Enumerated(EnumType.STRING)
    private MailStatus status;

    private int attempts;
    private String lastError;
    private Instant createdAt;
    private Instant sentAt;

    @Version
    private Integer version;

    protected OutgoingMail() {}

    /** Wanted, and to be sent as soon as the transaction is committed. */
    public static OutgoingMail queue(Recipient recipient, WrittenMail text, boolean secret, Instant at) {
        return new OutgoingMail(recipient, text, secret, MailStatus.QUEUED, at);
    }

    /** Wanted where no mail server is set. */
    public static OutgoingMail keep(Recipient recipient, WrittenMail text, boolean secret, Instant at) {
        return new OutgoingMail(recipient, text, secret, MailStatus.KEPT, at);
    }

    private OutgoingMail(Recipient recipient, WrittenMail text, boolean secret, MailStatus status, Instant at) {
        this.id = UUID.randomUUID();
        this.personId = recipient.personId();
        this.address = recipient.address();
        this.recipientName = recipient.name();
        this.locale = recipient.locale().getLanguage();
        this.template = text.template();
        this.subject = text.subject();
        this.body = text.body();
        this.link = text.link();
        this.secret = secret;
        if (text.attachment() != null) {
            this.attachmentName = text.attachment().name();
            this.attachmentType = text.attachment().mediaType();
            this.attachmentText = text.attachment().text();
        }
        this.status = status;
        this.createdAt = at;
    }

    /** The mail server has it. A one-time link is not kept here beside the mailbox it went to. */
    public void sent(Instant at) {
        become(MailStatus.SENT);
        attempts++;
        sentAt = at;
        lastError = null;
        if (secret) {
            body = null;
            link = null;
            attachmentText = null;
        }
    }

    /** This attempt failed; there will be another one. */
    public void attemptFailed(String error) {
        attempts++;
        lastError = error;
    }

    public void giveUp(String error) {
        become(MailStatus.FAILED);
        attempts++;
        lastError = error;
    }

    /** A person asks for another round of attempts. */
    public void sendAgain() {
        become(MailStatus.QUEUED);
        attempts = 0;
    }

    private void become(MailStatus next) {
        if (!status.canBecome(next)) {
            throw new IllegalTransition(Message.of("notifications.transition.refused", status));
        }
        status = next;
    }

    public boolean isQueued() {
        return status == MailStatus.QUEUED;
    }

    public String address() {
        return address;
    }

    public String recipientName() {
        return recipientName;
    }

    public int attempts() {
        return attempts;
    }

    public MailStatus status() {
        return status;
    }

    public String locale() {
        return locale;
    }

    public WrittenMail text() {
        Attachment attachment =
                attachmentText == null ? null : new Attachment(attachmentName, attachmentType, attachmentText);
        return new WrittenMail(template, subject, body, link, attachment);
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return version == null;
    }
}
