package fr.jalon.standards.application;

import fr.jalon.standards.DocumentStatus;
import fr.jalon.standards.LegalStatus;

/**
 * What a reader asks of the catalogue. Null leaves a facet open.
 *
 * @param q words looked for in title, group and summary, accents and case set aside
 * @param phase key of the phase the standard is in
 */
public record CatalogueFilter(
        String q, String theme, String phase, DocumentStatus status, LegalStatus legal, Sort sort) {

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

    private static String blankToNull(String text) {
        String clean = text == null ? "" : text.replaceAll("\\p{Cc}", " ").strip();
        return clean.isEmpty() ? null : clean;
    }

    /** Nothing is narrowed. */
    public boolean isOpen() {
        return q == null && theme == null && phase == null && status == null && legal == null;
    }
}
