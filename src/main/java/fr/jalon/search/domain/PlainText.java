package fr.jalon.search.domain;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Texts as the index and the extracts want them. */
public final class PlainText {

    private static final Pattern LINK = Pattern.compile("!?\\[([^\\]\\n]*)]\\([^)\\n]*\\)");
    private static final Pattern LINE_SIGN = Pattern.compile("(?m)^\\s{0,3}(?:#{1,6}|[-*+>]|\\d{1,3}[.)])\\s+");
    private static final Pattern EMPHASIS =
            Pattern.compile("(?<![\\p{L}\\p{N}])[*_]{1,3}(?=\\S)|(?<=\\S)[*_]{1,3}(?![\\p{L}\\p{N}])|`|\\|");
    private static final Pattern BREAK = Pattern.compile("(?<![.!?:;,…\\s])\\h*\\R\\h*\\R\\s*");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private PlainText() {}

    /** Without the signs of Markdown, on one line, what is no sentence parted by a point, and without the marks of {@link Excerpt}. */
    public static String of(String markdown) {
        String bare = LINK.matcher(markdown).replaceAll("$1");
        bare = LINE_SIGN.matcher(bare).replaceAll("");
        bare = EMPHASIS.matcher(bare).replaceAll("");
        bare = bare.replace(Excerpt.BEGIN, "").replace(Excerpt.END, "");
        bare = BREAK.matcher(bare.strip()).replaceAll(" · ");
        return SPACES.matcher(bare).replaceAll(" ").strip();
    }

    /**
     * The words alone. Whatever stands between letters and figures parts words, in what is kept as in what is looked for:
     * {@code commune/EPCI}, {@code DDT38-27} and {@code v0.2} are found by each of their pieces.
     */
    public static String words(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return SIGNS.matcher(composed).replaceAll(" ").strip();
    }
}
