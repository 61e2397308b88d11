package fr.jalon.notifications.domain;

import fr.jalon.shared.MailRequested.Attachment;

/**
 * A mail in the recipient's words.
 *
 * @param body plain text, paragraphs parted by an empty line
 * @param link absolute, or null
 * @param attachment or null
 */
public record WrittenMail(String template, String subject, String body, String link, Attachment attachment) {

    public WrittenMail {
        subject = oneLine(subject);
    }

    /** Without the line ends that would start another header. */
    public static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
