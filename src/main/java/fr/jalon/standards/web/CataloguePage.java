package fr.jalon.standards.web;

import fr.jalon.standards.application.CatalogueFilter;
import java.util.List;

/**
 * The catalogue as shown. Everything is said already: every expression of a template costs, and this page has the most
 * rows and choices of all.
 *
 * @param total how many standards answer the filter
 * @param next address of what follows, or null
 * @param files the filter as a query string, for the downloads
 */
record CataloguePage(
        CatalogueFilter filter,
        List<Facet> facets,
        List<Row> rows,
        long total,
        String next,
        String files,
        boolean continued,
        boolean mayRegister) {

    /** @param name of the request parameter */
    record Facet(String name, String label, List<Value> values) {}

    /** @param label with how many standards have it under the other facets chosen */
    record Value(String value, String label, boolean chosen) {}

    /**
     * A standard. What there is nothing to say of is null.
     *
     * @param under theme and working group
     * @param line null when no cycle is known
     * @param late the words for it, when it is
     */
    record Row(
            String href,
            String title,
            String under,
            String version,
            String status,
            String draft,
            MiniLine line,
            String phase,
            String late) {}
}
