package fr.jalon.search.web;

import fr.jalon.search.application.SearchResults;
import fr.jalon.search.domain.Kinds;
import fr.jalon.standards.StandardRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the page of search shows.
 *
 * @param kind the one chosen, or null
 * @param standard the one chosen, or null
 * @param further it is not the beginning of the list
 */
record SearchPage(SearchResults results, String kind, StandardRef standard, boolean further) {

    private static final String HERE = "/recherche";

    /**
     * A way to see less, or more again.
     *
     * @param kind null for all of them
     * @param count null where it is not known
     */
    record Filter(String kind, Integer count, String href, boolean current) {}

    record StandardFilter(String title, int count, String href) {}

    public String typed() {
        return results.words().typed();
    }

    /** How many of those chosen. */
    public int count() {
        return kind == null ? results.total() : results.kinds().getOrDefault(kind, 0);
    }

    /** The kinds there are, in the order of {@link Kinds}; behind all of them. */
    public List<Filter> filters() {
        List<Filter> filters = new ArrayList<>();
        filters.add(new Filter(null, results.more() ? null : results.total(), href(null, slug(), null), kind == null));
        for (String each : Kinds.all()) {
            Integer count = results.kinds().get(each);
            if (count != null || each.equals(kind)) {
                Integer shown = results.more() ? null : count == null ? Integer.valueOf(0) : count;
                filters.add(new Filter(each, shown, href(each, slug(), null), each.equals(kind)));
            }
        }
        return filters;
    }

    public List<StandardFilter> standards() {
        List<StandardFilter> filters = new ArrayList<>();
        for (Map.Entry<StandardRef, Integer> each : results.standards().entrySet()) {
            filters.add(new StandardFilter(
                    each.getKey().title(),
                    each.getValue(),
                    href(kind, each.getKey().slug(), null)));
        }
        return filters;
    }

    public String everywhere() {
        return href(kind, null, null);
    }

    public String next() {
        return results.next() == null ? null : href(kind, slug(), results.next());
    }

    public String beginning() {
        return href(kind, slug(), null);
    }

    public String meantHref() {
        return address(HERE, results.meant(), null, null, null);
    }

    /** Address of another search with these words. */
    public String placeHref(String path) {
        return address(path, typed(), null, null, null);
    }

    private String slug() {
        return standard == null ? null : standard.slug();
    }

    private String href(String kindOfIt, String standardOfIt, String after) {
        return address(HERE, typed(), kindOfIt, standardOfIt, after);
    }

    private static String address(String path, String q, String kind, String standard, String after) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path).queryParam("q", "{q}");
        if (kind != null) {
            address.queryParam("type", kind);
        }
        if (standard != null) {
            address.queryParam("standard", standard);
        }
        if (after != null) {
            address.queryParam("apres", after);
        }
        return address.encode().buildAndExpand(q).toUriString();
    }
}
