package fr.jalon.campaigns.application.returns;

import fr.jalon.campaigns.domain.Ref;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Codes and numbers as tables write them. */
final class Codes {

    /** Of comments in a table that names no organisation. */
    static final String NOBODY = "SANS";

    private static final Pattern REF = Pattern.compile("(.*?)[\\s_-]*?[-_ ]\\s*(\\d{1,7})");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,7})\\D*$");
    private static final int LONGEST = 24;
    private static final Set<String> LITTLE =
            Set.of("DE", "DU", "DES", "D", "LA", "LE", "LES", "L", "ET", "EN", "A", "AU", "AUX", "POUR", "SUR");

    private Codes() {}

    /** What comes before the number of a reference, or null. */
    static String prefix(String ref) {
        Matcher parts = ref == null ? null : REF.matcher(ref.strip());
        return parts != null && parts.matches() && !parts.group(1).isBlank()
                ? parts.group(1).strip()
                : null;
    }

    /** The number of a row, from its reference or else its own, or null. */
    static Integer number(String ref, String number) {
        Integer found = last(ref);
        return found == null ? last(number) : found;
    }

    private static Integer last(String text) {
        Matcher number = NUMBER.matcher(text == null ? "" : text.strip());
        return number.find() ? Integer.valueOf(number.group(1)) : null;
    }

    /**
     * A code for an organisation nobody knows: its name where it is short; else the initials of its words and the last of
     * them, with three letters made of the whole name, for two names never share a code: what the one sends would be taken
     * for a correction of what the other did.
     */
    static String made(String name) {
        String hyphened = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String joined = hyphened.replace("-", "");
        if (joined.isEmpty() || joined.equals(Ref.WEB)) {
            return NOBODY;
        }
        if (joined.length() <= 12) {
            return joined;
        }
        return hyphened.length() <= LONGEST ? hyphened : abbreviated(hyphened);
    }

    private static String abbreviated(String hyphened) {
        List<String> words = Arrays.stream(hyphened.split("-"))
                .filter(word -> !LITTLE.contains(word))
                .toList();
        String last = words.isEmpty() ? "" : words.get(words.size() - 1);
        String initials = words.stream()
                .limit(Math.max(0, words.size() - 1))
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
        return Stream.of(cut(initials, 7), cut(last, 11), letters(hyphened))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("-"));
    }

    private static String cut(String text, int length) {
        return text.substring(0, Math.min(length, text.length()));
    }

    /** Three letters, the same for the same name. */
    private static String letters(String name) {
        int hash = Math.floorMod(name.hashCode(), 26 * 26 * 26);
        return "" + (char) ('A' + hash / 676) + (char) ('A' + hash / 26 % 26) + (char) ('A' + hash % 26);
    }
}
