package fr.jalon.campaigns.domain.answers;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** References to comments in what people write. */
public final class Pointers {

    private static final Pattern REF =
            Pattern.compile("(?<![\\p{L}\\p{N}-])(\\p{L}[\\p{L}\\p{N}]{0,30}) ?- ?(\\d{1,5})(?![\\p{N}])");
    private static final Pattern NUMBER = Pattern.compile("(?:[^\\p{N}]*\\s)?(?:n°\\s*)?(\\d{1,5})(?!.*\\d).*");

    private Pointers() {}

    /**
     * The comment that words point at, for the author of another one: {@code DDT38-15}, or the number of one of their own.
     *
     * @param own reference of the comment the words are about
     */
    public static Optional<String> in(String words, String own) {
        Optional<String> written = all(words).stream().findFirst();
        if (written.isPresent() || words.isBlank()) {
            return written;
        }
        Matcher number = NUMBER.matcher(words.strip());
        return number.matches()
                ? Optional.of(own.substring(0, own.lastIndexOf('-') + 1) + Integer.parseInt(number.group(1)))
                : Optional.empty();
    }

    /** Every reference in a text, as references are written. */
    public static Set<String> all(String text) {
        Set<String> refs = new LinkedHashSet<>();
        Matcher matcher = REF.matcher(text == null ? "" : text);
        while (matcher.find()) {
            refs.add(matcher.group(1).toUpperCase(Locale.ROOT) + "-" + Integer.parseInt(matcher.group(2)));
        }
        return refs;
    }
}
