package fr.jalon.standards.application;

import fr.jalon.standards.DocumentStatus;
import fr.jalon.standards.LegalStatus;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a reader asks of the catalogue. Null leaves a facet open.
 *
 * @param q words looked for, all of them, in title, group, summary, versions and organisations; accents and case are set
 *     aside
 * @param phase key of the phase the standard is in
 * @param late only those of which a phase is past its planned day
 */
public record CatalogueFilter(
        String q, String theme, String phase, DocumentStatus status, LegalStatus legal, boolean late, Sort sort) {

    private static final Pattern ELISION = Pattern.compile("(?i)(?<![\\p{L}\\p{N}])(?:[cdjlmnst]|qu)['’]");

    /** The order of the list. */
    public enum Sort {
        TITLE,
        /** What changed last comes first. */
        ACTIVITY
    }

    public CatalogueFilter {
        q = blankToNull(q);
        theme = blankToNull(theme);
        phase = blankToNull(phase);
        sort = sort == null ? Sort.TITLE : sort;
    }

    /** A short word before an apostrophe is an article of French: "l’eau" asks for water. */
    List<String> words() {
        return q == null
                ? List.of()
                : Arrays.stream(ELISION.matcher(q).replaceAll(" ").split("[\\s'’«»\"“”,;]+"))
                        .filter(word -> !word.isEmpty())
                        .toList();
    }

    private static String blankToNull(String text) {
        String clean = text == null ? "" : text.replaceAll("\\p{Cc}", " ").strip();
        return clean.isEmpty() ? null : clean;
    }

    /** Nothing is narrowed. */
    public boolean isOpen() {
        return q == null && theme == null && phase == null && status == null && legal == null && !late;
    }
}
