package fr.jalon.shared;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Tell this person this. Written to the outgoing queue in the transaction that publishes it; leaves after commit.
 *
 * @param recipientId a person with an account, whose address and language are looked up; or null
 * @param address used when there is no account
 * @param locale used when there is no account
 * @param template names the messages {@code mail.<template>.subject} and {@code mail.<template>.body}
 * @param arguments see {@link Message#arguments()}
 * @param path local path the mail links to, like {@code /standards/friches}; made absolute when the mail is written
 * @param secret the path carries a one-time token: the text is erased once the mail has left
 */
public record MailRequested(
        UUID recipientId,
        String address,
        Locale locale,
        String template,
        List<Object> arguments,
        String path,
        boolean secret) {

    public static MailRequested to(UUID recipientId, String template, String path, Object... arguments) {
        return new MailRequested(recipientId, null, null, template, List.of(arguments), path, false);
    }

    /** A mail with a one-time link, for somebody who may have no account yet. */
    public static MailRequested secretTo(
            String address, Locale locale, String template, String path, Object... arguments) {
        return new MailRequested(null, address, locale, template, List.of(arguments), path, true);
    }
}
