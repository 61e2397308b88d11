package fr.jalon.workinggroups.domain;

import fr.jalon.shared.Blank;
import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import java.net.URI;
import java.util.UUID;

/**
 * Something the group works with.
 *
 * @param url null for what has no address yet
 * @param audience who may see it
 */
public record Resource(UUID id, Kind kind, String title, String url, String note, Audience audience) {

    /** What it is. */
    public enum Kind {
        MAILING_LIST,
        DOCUMENTATION,
        ARTICLE,
        REPOSITORY,
        OTHER
    }

    /** Who may see it. */
    public enum Audience {
        EVERYONE,
        /** Members of the group, and those who run the standard. */
        GROUP,
        /** The closed circle, and those who run the standard. */
        COPIL
    }

    public Resource {
        title = title == null ? "" : title.strip();
        url = Blank.toNull(url);
        note = note == null ? "" : note.strip();
    }

    /** A mailing list is subscribed to on its page: an address to write to would be public mail. */
    public Resource check() {
        if (title.isEmpty()) {
            throw RuleViolation.of("title-needed", "title", Message.of("resource.title-needed"));
        }
        if (url != null && !isWeb(url)) {
            throw RuleViolation.of("url-web", "url", Message.of("resource.url-web"));
        }
        return this;
    }

    private static boolean isWeb(String url) {
        try {
            URI uri = URI.create(url);
            return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
