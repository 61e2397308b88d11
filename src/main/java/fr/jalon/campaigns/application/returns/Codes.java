package fr.jalon.campaigns.application.returns;

import fr.jalon.campaigns.domain.Ref;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Codes and numbers as tables write them. */
final class Codes {

    /** Of comments in a table that names no organisation. */
    static final String NOBODY = "SANS";

    private static final Pattern REF = Pattern.compile("(.*?)[\\s_-]*?[-_ ]\\s*(\\d{1,7})");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,7})\\D*$");
    private static final int LONGEST = 24;

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

    /** A code for an organisation nobody knows: its name where it is short, else its initials. */
    static String made(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT);
        String joined = plain.replaceAll("[^A-Z0-9]+", "");
        if (joined.isEmpty() || joined.equals(Ref.WEB)) {
            return NOBODY;
        }
        if (joined.length() <= 12) {
            return joined;
        }
        String hyphened = plain.replaceAll("[^A-Z0-9]+", "-").replaceAll("^-|-$", "");
        return hyphened.length() <= LONGEST
                ? hyphened
                : hyphened.substring(0, LONGEST).replaceAll("-[A-Z0-9]*$|-$", "");
    }
}
