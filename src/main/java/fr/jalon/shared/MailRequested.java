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
 * @param attachment or null
 */
public record MailRequested(
        UUID recipientId,
        String address,
        Locale locale,
        String template,
        List<Object> arguments,
        String path,
        boolean secret,
        Attachment attachment) {

    /**
     * A small text file that goes with a mail, like an entry for a calendar.
     *
     * @param mediaType with its parameters, like {@code text/calendar; method=PUBLISH; charset=UTF-8}
     */
    public record Attachment(String name, String mediaType, String text) {}

    /** A mail with nothing attached. */
    public MailRequested(
            UUID recipientId,
            String address,
            Locale locale,
            String template,
            List<Object> arguments,
            String path,
            boolean secret) {
        this(recipientId, address, locale, template, arguments, path, secret, null);
    }

    public static MailRequested to(UUID recipientId, String template, String path, Object... arguments) {
        return new MailRequested(recipientId, null, null, template, List.of(arguments), path, false);
    }

    /** A mail with a one-time link, for somebody who may have no account yet. */
    public static MailRequested secretTo(
            String address, Locale locale, String template, String path, Object... arguments) {
        return new MailRequested(null, address, locale, template, List.of(arguments), path, true);
    }

    public MailRequested with(Attachment file) {
        return new MailRequested(recipientId, address, locale, template, arguments, path, secret, file);
    }
}
