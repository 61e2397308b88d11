package fr.jalon.documents.domain.reading;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** Names of places in a text: ours, and those by which links written for other readers mean them. */
public final class Names {

    private static final int LONGEST = 80;

    private Names() {}

    /** Lower case, without accents, words parted by hyphens; may be empty. */
    public static String slug(String words) {
        String plain =
                unaccented(words).toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
        String slug = plain.replaceAll("[^a-z0-9_]+", "-").replaceAll("^-+|-+$", "");
        return slug.length() <= LONGEST ? slug : slug.substring(0, LONGEST).replaceAll("-+$", "");
    }

    /** As forges and editors name a heading: with its accents, without them, or with their letters left out. */
    public static Set<String> usual(String heading) {
        Set<String> names = new LinkedHashSet<>();
        for (String way : new String[] {heading, unaccented(heading), heading.replaceAll("[^\\p{ASCII}]", "")}) {
            String lower = way.strip().toLowerCase(Locale.ROOT);
            names.add(lower.replaceAll("[^\\p{L}\\p{N}\\s_-]", "").replaceAll("\\s", "-"));
            names.add(lower.replaceAll("[^\\p{L}\\p{N}\\s_-]", "").replaceAll("\\s+", "-"));
            names.add(lower.replaceAll("[^\\p{L}\\p{N}_-]", "-"));
        }
        names.remove("");
        return names;
    }

    private static String unaccented(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }
}
