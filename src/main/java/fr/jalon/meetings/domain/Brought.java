package fr.jalon.meetings.domain;

import fr.jalon.shared.Blank;
import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;

/**
 * What somebody brings to a meeting: a file, or the address of slides or a recording.
 *
 * @param name of the file; null for an address
 * @param link null for a file
 */
public record Brought(String name, byte[] bytes, String link) {

    public static Brought file(String name, byte[] bytes) {
        return new Brought(name, bytes, null);
    }

    public static Brought at(String link) {
        return new Brought(null, null, link);
    }

    public Brought {
        link = Blank.toNull(link);
        boolean file = bytes != null && bytes.length > 0;
        bytes = file ? bytes : null;
        if (file == (link != null)) {
            throw RuleViolation.of("file-or-link", "file", Message.of("material.file-or-link"));
        }
        if (link != null && !link.matches("(?i)https?://\\S+")) {
            throw RuleViolation.of("link-form", "link", Message.of("meeting.link-form"));
        }
    }

    public boolean isFile() {
        return bytes != null;
    }
}
