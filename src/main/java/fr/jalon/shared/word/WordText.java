package fr.jalon.shared.word;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What people paste, as a Word document can hold it. */
public final class WordText {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private WordText() {}

    /** XML cannot hold control characters; they become spaces. */
    public static String printable(String text) {
        return text == null ? "" : text.replaceAll("[\\p{Cntrl}&&[^\\t]]|[\\ufffe\\uffff]", " ");
    }

    /** An address a document may lead to; empty for one that is none, or that would do something else. */
    static Optional<String> address(String written) {
        try {
            String scheme = new URI(written).getScheme();
            return scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))
                    ? Optional.of(written)
                    : Optional.empty();
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }
}
