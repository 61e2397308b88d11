package fr.jalon.standards.web;

import fr.jalon.standards.application.CatalogueFilter;
import fr.jalon.standards.application.CatalogueRow;
import java.util.List;

/**
 * The catalogue as shown.
 *
 * @param total how many standards answer the filter
 * @param next address of what follows, or null
 * @param files the filter as a query string, for the downloads
 */
record CataloguePage(
        CatalogueFilter filter,
        List<Facet> facets,
        List<CatalogueRow> rows,
        long total,
        String next,
        String files,
        boolean continued,
        boolean mayRegister) {

    /** @param name of the request parameter */
    record Facet(String name, String label, List<Value> values) {}

    /** @param count standards that have it under the other facets chosen */
    record Value(String value, String label, long count, boolean chosen) {}
}
