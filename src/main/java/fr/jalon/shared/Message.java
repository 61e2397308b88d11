package fr.jalon.shared;

import java.io.Serializable;
import java.util.List;

/**
 * A sentence to be said in the reader's language.
 *
 * Serializable, because it waits in a session for the page after a redirect; so must its arguments be.
 *
 * @param key in the message files
 * @param arguments in the order of the sentence: text, numbers, dates, {@link LocalizedText}, {@link PartialDate}, enum
 *     constants or other messages; they are rendered in the reader's language too
 */
public record Message(String key, List<Object> arguments) implements Serializable {

    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }
}
