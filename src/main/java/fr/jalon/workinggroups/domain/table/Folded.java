package fr.jalon.workinggroups.domain.table;

import java.text.Normalizer;
import java.util.Locale;

/** Words without case, accents, punctuation and doubled blanks. */
final class Folded {

    private Folded() {}

    static String of(String text) {
        return Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("œ", "oe")
                .toLowerCase(Locale.FRENCH)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
