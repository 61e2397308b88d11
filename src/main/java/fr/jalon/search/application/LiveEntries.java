package fr.jalon.search.application;

import fr.jalon.search.application.RankedEntries.Ranked;
import fr.jalon.shared.SearchEntry;
import fr.jalon.shared.SearchSource;
import fr.jalon.shared.SearchSource.Place;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Asks the owners for what is shown, at the moment it is shown: the index finds, the owner says. What is no longer public
 * disappears with the very transaction that hides it, however late the index is.
 */
@Component
class LiveEntries {

    private final Map<String, SearchSource> sources;

    LiveEntries(List<SearchSource> sources) {
        this.sources = sources.stream().collect(Collectors.toMap(SearchSource::kind, source -> source));
    }

    /** An entry as it is now. */
    record Live(String kind, SearchEntry entry) {}

    /** In the same order, one question to each owner; what nobody may read any more is left out. */
    List<Live> of(List<Ranked> found) {
        Map<String, Map<UUID, SearchEntry>> now = new HashMap<>();
        found.stream()
                .collect(Collectors.groupingBy(Ranked::kind, Collectors.mapping(Ranked::objectId, Collectors.toList())))
                .forEach((kind, ids) -> now.put(kind, entries(kind, ids)));
        return found.stream()
                .filter(each -> now.get(each.kind()).containsKey(each.objectId()))
                .map(each -> new Live(each.kind(), now.get(each.kind()).get(each.objectId())))
                .toList();
    }

    private Map<UUID, SearchEntry> entries(String kind, Collection<UUID> ids) {
        SearchSource source = sources.get(kind);
        return source == null
                ? Map.of()
                : source.entries(ids).stream().collect(Collectors.toMap(SearchEntry::id, entry -> entry));
    }

    /** Where one may search further; each page once. */
    List<Place> places(Collection<UUID> standardIds, int most) {
        return sources.values().stream()
                .flatMap(source -> source.places(standardIds).stream())
                .distinct()
                .limit(most)
                .toList();
    }
}
