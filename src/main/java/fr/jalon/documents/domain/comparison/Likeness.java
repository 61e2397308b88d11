package fr.jalon.documents.domain.comparison;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** How much two clauses say the same: their words in common over all their words, from 0 to 1. */
final class Likeness {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<String, Integer> numbers = new HashMap<>();

    /** The words of a clause, as sorted numbers. */
    int[] words(String text) {
        return BETWEEN.splitAsStream(plain(text))
                .filter(word -> !word.isEmpty())
                .mapToInt(word -> numbers.computeIfAbsent(word, none -> numbers.size()))
                .sorted()
                .toArray();
    }

    /** The letters of a title, three by three: names made of several words differ by a part of them. */
    int[] letters(String title) {
        String plain = " " + plain(title) + " ";
        return plain.isBlank()
                ? new int[0]
                : IntStream.rangeClosed(0, plain.length() - 3)
                        .mapToObj(from -> plain.substring(from, from + 3))
                        .mapToInt(three -> numbers.computeIfAbsent(three, none -> numbers.size()))
                        .sorted()
                        .toArray();
    }

    /** Without what does not change the meaning of a title: case, accents, punctuation. */
    static String plain(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return String.join(" ", BETWEEN.split(plain.toLowerCase(Locale.ROOT))).strip();
    }

    static double of(int[] one, int[] other) {
        int total = one.length + other.length;
        return total == 0 ? 0 : 2.0 * common(one, other) / total;
    }

    /** The most two clauses of that length can be alike. */
    static double atMost(int[] one, int[] other) {
        int total = one.length + other.length;
        return total == 0 ? 0 : 2.0 * Math.min(one.length, other.length) / total;
    }

    private static int common(int[] one, int[] other) {
        int common = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            if (one[i] == other[j]) {
                common++;
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }

    static boolean isEmpty(int[] words) {
        return Arrays.equals(words, new int[0]);
    }
}
