package fr.jalon.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/** Readable addresses made from titles. */
public final class Slug {

    private static final int LONGEST = 80;

    private Slug() {}

    /** The title in plain letters; what is asked for instead where it has none. */
    public static String of(String title, String otherwise) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("œ", "oe")
                .replace("æ", "ae")
                .toLowerCase(Locale.FRENCH)
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("^-+|-+$", "");
        return cut.isEmpty() ? otherwise : cut;
    }

    /** That address, with a number behind it where it is taken. */
    public static String free(String wanted, Predicate<String> taken) {
        String free = wanted;
        for (int number = 2; taken.test(free); number++) {
            free = wanted + "-" + number;
        }
        return free;
    }
}
