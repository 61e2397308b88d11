package fr.jalon.standards.application;

import fr.jalon.standards.domain.Standards;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Readable addresses for standards. */
@Component
class Slugs {

    private static final int LONGEST = 80;

    /** Pages of the catalogue itself. */
    private static final Set<String> TAKEN = Set.of("nouveau", "durees");

    private final Standards standards;

    Slugs(Standards standards) {
        this.standards = standards;
    }

    /** An address nobody has: the title in plain letters, then a number where it is taken. */
    String freeFor(String title) {
        String wanted = slug(title);
        String free = wanted;
        for (int number = 2; TAKEN.contains(free) || standards.existsBySlug(free); number++) {
            free = wanted + "-" + number;
        }
        return free;
    }

    static String slug(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("œ", "oe")
                .replace("æ", "ae")
                .toLowerCase(Locale.FRENCH)
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("^-+|-+$", "");
        return cut.isEmpty() ? "standard" : cut;
    }
}
