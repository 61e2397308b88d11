package fr.jalon.search.application;

import fr.jalon.search.application.Excerpts.Marked;
import fr.jalon.search.application.LiveEntries.Live;
import fr.jalon.search.application.RankedEntries.Counts;
import fr.jalon.search.application.RankedEntries.Narrow;
import fr.jalon.search.application.RankedEntries.Ranked;
import fr.jalon.search.application.SearchResults.Found;
import fr.jalon.search.application.SearchResults.State;
import fr.jalon.search.domain.SearchWords;
import fr.jalon.shared.SearchSource.Place;
import fr.jalon.shared.web.Page;
import fr.jalon.standards.StandardIds;
import fr.jalon.standards.StandardRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Searches in a fixed number of statements, whatever there is to be found. */
@Service
@Transactional(readOnly = true)
public class Search {

    private static final int MOST_STANDARDS = 8;
    private static final int MOST_PLACES = 4;

    /** What leads to calls one may search: the things that are about a standard as a whole. */
    private static final Set<String> WIDE = Set.of("standard", "call", "text");

    private final WordQuery queries;
    private final RankedEntries ranked;
    private final LiveEntries live;
    private final Excerpts excerpts;
    private final Spelling spelling;
    private final StandardIds standards;

    Search(
            WordQuery queries,
            RankedEntries ranked,
            LiveEntries live,
            Excerpts excerpts,
            Spelling spelling,
            StandardIds standards) {
        this.queries = queries;
        this.ranked = ranked;
        this.live = live;
        this.excerpts = excerpts;
        this.spelling = spelling;
        this.standards = standards;
    }

    /**
     * @param q as typed
     * @param kind only these; null for all
     * @param standardId only those of this standard; null for all
     * @param after cursor of the last one seen; null to begin
     */
    public record Wanted(String q, String kind, UUID standardId, String after, int limit) {

        private Narrow narrow() {
            return new Narrow(kind, standardId);
        }
    }

    /** What there is, with what helps to search better. */
    public SearchResults results(Wanted wanted) {
        SearchWords words = SearchWords.of(wanted.q());
        String all = queries.all(words);
        if (all.isEmpty()) {
            return SearchResults.nothing(words, words.isEmpty() ? State.NOT_ASKED : State.TOO_COMMON);
        }
        Narrow there = new Narrow(null, wanted.standardId());
        Counts counts = ranked.counts(all, there);
        String any = counts.kinds().isEmpty() ? queries.any(words) : "";
        return any.isEmpty()
                ? results(all, counts, State.FOUND, words, wanted)
                : results(any, ranked.counts(any, there), State.PARTLY, words, wanted);
    }

    private SearchResults results(String query, Counts counts, State success, SearchWords words, Wanted wanted) {
        Page<Found> page = page(query, words, wanted);
        boolean whole = success == State.FOUND && !counts.kinds().isEmpty();
        return new SearchResults(
                words,
                page.items().isEmpty() && page.next() == null ? State.NONE : success,
                page.items(),
                counts.kinds(),
                wanted.standardId() == null ? named(counts.standards()) : Map.of(),
                counts.more(),
                wanted.after() == null ? places(wanted, page.items()) : List.of(),
                whole ? null : meant(words),
                page.next());
    }

    /** The entries alone, with all of the words. */
    public Page<Found> page(Wanted wanted) {
        SearchWords words = SearchWords.of(wanted.q());
        String query = queries.all(words);
        return query.isEmpty() ? new Page<>(List.of(), null) : page(query, words, wanted);
    }

    private Page<Found> page(String query, SearchWords words, Wanted wanted) {
        Page<Ranked> found = ranked.page(query, words.typed(), wanted.narrow(), wanted.after(), wanted.limit());
        List<Live> now = live.of(found.items());
        List<Marked> marked = excerpts.of(now.stream().map(Live::entry).toList(), query);
        Map<UUID, StandardRef> named = standards.named(now.stream()
                .map(each -> each.entry().standardId())
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        List<Found> items = new ArrayList<>();
        for (int at = 0; at < now.size(); at++) {
            Live each = now.get(at);
            UUID standard = each.entry().standardId();
            Marked said = marked.get(at);
            items.add(new Found(
                    each.kind(),
                    each.entry(),
                    said.title(),
                    said.text(),
                    standard == null ? null : named.get(standard)));
        }
        return new Page<>(items, found.next());
    }

    private Map<StandardRef, Integer> named(Map<UUID, Integer> counted) {
        List<UUID> most = counted.keySet().stream().limit(MOST_STANDARDS).toList();
        Map<UUID, StandardRef> names = standards.named(most);
        Map<StandardRef, Integer> named = new LinkedHashMap<>();
        most.stream().filter(names::containsKey).forEach(id -> named.put(names.get(id), counted.get(id)));
        return named;
    }

    private List<Place> places(Wanted wanted, List<Found> found) {
        Set<UUID> about = found.stream()
                .filter(each -> WIDE.contains(each.kind()))
                .map(each -> each.entry().standardId())
                .filter(Objects::nonNull)
                .limit(MOST_PLACES)
                .collect(Collectors.toSet());
        return live.places(wanted.standardId() == null ? about : Set.of(wanted.standardId()), MOST_PLACES);
    }

    /** Other words are named only when they lead to something one may read now. */
    private String meant(SearchWords words) {
        return spelling.of(words)
                .filter(other ->
                        !page(new Wanted(other, null, null, null, 1)).items().isEmpty())
                .orElse(null);
    }
}
