package fr.jalon.campaigns.domain.table;

import fr.jalon.campaigns.domain.table.grid.Words;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of comments, bare or behind the code of an organisation, as people write them. */
final class Refs {

    static final Pattern REF =
            Pattern.compile("([\\p{L}][\\p{L}\\d ._/&'’+]{0,40}?)\\s?[-–—‑_]\\s?(\\d{1,5})(\\s?(?:bis|ter|[a-z]))?");

    private static final Pattern BARE =
            Pattern.compile("(?:numero |n |no |#)?\\s?(\\d{1,6}(?:[.-]\\d{1,4})?\\s?(?:bis|ter|[a-z])?)");

    private Refs() {}

    static boolean isRef(String words) {
        return REF.matcher(words.strip()).matches();
    }

    static boolean isNumber(String words) {
        return BARE.matcher(bare(words)).matches() || isRef(words);
    }

    private static String bare(String words) {
        return Words.plain(words)
                .replace("n°", "numero ")
                .replaceAll("[().:\\[\\]]+$|^[(\\[]", "")
                .strip();
    }

    /** The number as numbered by its author: without signs around it, and without the code before it. */
    static String number(String words) {
        Matcher ref = REF.matcher(words.strip());
        if (ref.matches()) {
            return ref.group(2) + (ref.group(3) == null ? "" : ref.group(3));
        }
        Matcher bare = BARE.matcher(bare(words));
        return bare.matches() ? bare.group(1) : words.strip();
    }

    /** The organisation's code in a reference; empty when it is none. */
    static String code(String words) {
        Matcher ref = REF.matcher(words.strip());
        return ref.matches() ? ref.group(1).strip() : "";
    }
}
