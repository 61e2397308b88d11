package fr.jalon.campaigns.domain.returns;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How much two texts say the same. */
final class Likeness {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern WORD_ENDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Likeness() {}

    /** But for blanks; nothing written and nothing at all are the same. */
    static boolean same(String one, String other) {
        return folded(one).equals(folded(other));
    }

    /** Share of the words they have in common, from 0 to 1. */
    static double of(Set<String> left, Set<String> right) {
        if (left.isEmpty() && right.isEmpty()) {
            return 1;
        }
        int both = 0;
        for (String word : left) {
            both += right.contains(word) ? 1 : 0;
        }
        return (double) both / (left.size() + right.size() - both);
    }

    static String folded(String text) {
        if (text == null) {
            return "";
        }
        return isFolded(text) ? text : BLANKS.matcher(text).replaceAll(" ").strip();
    }

    /** Most cells are: asked a hundred thousand times of a long table. */
    private static boolean isFolded(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter < ' ' || letter == '\u00a0' || letter == ' ' && before == ' ') {
                return false;
            }
            before = letter;
        }
        return text.isEmpty() || !Character.isWhitespace(text.charAt(0)) && !Character.isWhitespace(before);
    }

    static Set<String> words(String text, String proposal) {
        String both = folded(text) + " " + folded(proposal);
        Set<String> words = new HashSet<>(Arrays.asList(WORD_ENDS.split(both.toLowerCase(Locale.FRENCH))));
        words.remove("");
        return words;
    }
}
