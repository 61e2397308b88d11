package fr.jalon.search.application;

import fr.jalon.search.domain.Excerpt;
import fr.jalon.search.domain.SearchWords;
import fr.jalon.shared.SearchEntry;
import fr.jalon.shared.SearchSource.Place;
import fr.jalon.standards.StandardRef;
import java.util.List;
import java.util.Map;

/**
 * What a search found.
 *
 * @param kinds how many of each
 * @param standards those that have most of it, with how many; empty when one was chosen
 * @param more there is more than is counted
 * @param places pages with a search of their own
 * @param meant other words that find something, where these do not; or null
 * @param next cursor of what follows, or null
 */
public record SearchResults(
        SearchWords words,
        State state,
        List<Found> items,
        Map<String, Integer> kinds,
        Map<StandardRef, Integer> standards,
        boolean more,
        List<Place> places,
        String meant,
        String next) {

    /** How it went. */
    public enum State {
        /** No word was typed. */
        NOT_ASKED,
        /** Only words that are in every text. */
        TOO_COMMON,
        NONE,
        /** Nothing has all of the words; these have some of them. */
        PARTLY,
        FOUND
    }

    /** @param standard it belongs to, or null */
    public record Found(String kind, SearchEntry entry, Excerpt title, Excerpt text, StandardRef standard) {}

    static SearchResults nothing(SearchWords words, State state) {
        return new SearchResults(words, state, List.of(), Map.of(), Map.of(), false, List.of(), null, null);
    }

    public int total() {
        return kinds.values().stream().mapToInt(Integer::intValue).sum();
    }
}
