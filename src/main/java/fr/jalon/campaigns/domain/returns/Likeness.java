package fr.jalon.campaigns.domain.returns;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** How much two texts say the same. */
final class Likeness {

    private Likeness() {}

    /** But for blanks; nothing written and nothing at all are the same. */
    static boolean same(String one, String other) {
        return folded(one).equals(folded(other));
    }

    /** Share of the words they have in common, from 0 to 1. */
    static double of(String one, String other) {
        Set<String> left = words(one);
        Set<String> right = words(other);
        if (left.isEmpty() && right.isEmpty()) {
            return 1;
        }
        Set<String> both = new HashSet<>(left);
        both.retainAll(right);
        Set<String> all = new HashSet<>(left);
        all.addAll(right);
        return (double) both.size() / all.size();
    }

    static String folded(String text) {
        return text == null ? "" : text.replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>(
                Arrays.asList(folded(text).toLowerCase(Locale.FRENCH).split("[^\\p{L}\\p{N}]+")));
        words.remove("");
        return words;
    }
}
