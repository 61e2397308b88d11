package fr.jalon.notifications.application;

import fr.jalon.notifications.domain.OutgoingMail;
import fr.jalon.notifications.domain.WrittenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailParseException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** The mail server of {@code spring.mail.*}, if one is set. */
@Component
class MailServer {

    private final Optional<JavaMailSender> sender;
    private final MailProperties properties;
    private final MailHtml html;

    MailServer(ObjectProvider<JavaMailSender> sender, MailProperties properties, MailHtml html) {
        this.sender = Optional.ofNullable(sender.getIfAvailable());
        this.properties = properties;
        this.html = html;
    }

    boolean isThere() {
        return sender.isPresent();
    }

    /** @throws MailParseException when the mail can never be sent, like to an address that is none */
    void send(OutgoingMail mail) {
        JavaMailSender server = sender.orElseThrow(() -> new IllegalStateException("No mail server is set"));
        server.send(message(server, mail));
    }

    private MimeMessage message(JavaMailSender server, OutgoingMail mail) {
        try {
            MimeMessage message = new IdentifiedMessage(server.createMimeMessage(), mail.getId());
            MimeMessageHelper helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
            helper.setFrom(properties.from());
            helper.setTo(to(mail));
            WrittenMail text = mail.text();
            helper.setSubject(text.subject());
            helper.setText(html.plain(text), html.html(text, Locale.forLanguageTag(mail.locale())));
            if (text.attachment() != null) {
                byte[] file = text.attachment().text().getBytes(StandardCharsets.UTF_8);
                helper.addAttachment(
                        text.attachment().name(),
                        new ByteArrayResource(file),
                        text.attachment().mediaType());
            }
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("Content-Language", mail.locale());
            return message;
        } catch (MessagingException | UnsupportedEncodingException unwritable) {
            throw new MailParseException(unwritable);
        }
    }

    /** One address, strictly: a comma in it must not add a recipient. */
    private static InternetAddress to(OutgoingMail mail) throws MessagingException, UnsupportedEncodingException {
        InternetAddress address = new InternetAddress(mail.address(), true);
        if (mail.recipientName() != null && !mail.recipientName().isBlank()) {
            address.setPersonal(WrittenMail.oneLine(mail.recipientName()), StandardCharsets.UTF_8.name());
        }
        return address;
    }
}
