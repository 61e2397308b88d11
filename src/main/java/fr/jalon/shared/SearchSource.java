package fr.jalon.shared;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What can be found? Answered by every module that has public pages, one source for each kind of thing. Only what a
 * stranger may read is told, by the very rule of the page it leads to: whoever searches is shown no more.
 */
public interface SearchSource {

    /** Lower-case noun: {@code decision}, {@code call}… {@code search.kind.} and it name the message. */
    String kind();

    /** Those of these that a stranger may read at this moment; the others are left out. */
    List<SearchEntry> entries(Collection<UUID> ids);

    /** All that a stranger may read, in the order of the database's ids, behind that one. */
    List<SearchEntry> after(UUID last, int limit);

    /** The types of {@link LifecycleEvent#subjectType() subjects} whose events may change what is found here. */
    Set<String> subjects();

    /** Which of our things what happened to that subject may have changed. */
    default Collection<UUID> touched(String subjectType, UUID subjectId) {
        return Set.of(subjectId);
    }

    /** Pages with a search of their own, for what is too much to be found one by one: those of these standards, and those of the day. */
    default List<Place> places(Collection<UUID> standardIds) {
        return List.of();
    }

    /** @param path local address, which takes the words as {@code q} */
    record Place(String title, String path) {}
}
