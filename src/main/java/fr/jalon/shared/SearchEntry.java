package fr.jalon.shared;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Something that can be found. Mail addresses are taken out of whatever it says.
 *
 * @param standardId the standard it belongs to, or null
 * @param title as its page says it
 * @param context what it is a part of, other than its standard; or null
 * @param text Markdown or plain; never names of people
 * @param path local address of its page
 * @param date by which it is newer than another, or null
 */
public record SearchEntry(
        UUID id, UUID standardId, String title, String context, String text, String path, LocalDate date) {

    private static final Pattern MAIL = Pattern.compile("[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}.-]+");

    public SearchEntry {
        title = without(title);
        context = context == null ? null : without(context);
        text = text == null ? "" : without(text);
    }

    private static String without(String said) {
        return said.indexOf('@') < 0 ? said : MAIL.matcher(said).replaceAll("");
    }

    /** Pieces of a text, one a paragraph; those that say nothing are left out. */
    public static String paragraphs(String... pieces) {
        return Arrays.stream(pieces)
                .filter(Objects::nonNull)
                .filter(piece -> !piece.isBlank())
                .collect(Collectors.joining("\n\n"));
    }
}
