package fr.jalon.standards.domain.method;

import java.util.List;
import java.util.function.Predicate;

/**
 * Where an action or a condition is asked for.
 *
 * @param tracks keys of the tracks it is asked for on; empty: on all
 * @param once key of a date: on the other tracks too, once that date is recorded; or null. A minor revision needs no
 *     call for comments, but one that holds a call keeps its rules.
 */
public record Scope(List<String> tracks, String once) {

    public static final Scope EVERYWHERE = new Scope(List.of(), null);

    public Scope {
        tracks = List.copyOf(tracks);
    }

    /** @param recorded tells whether the date of that key is recorded on the cycle */
    public boolean covers(String track, Predicate<String> recorded) {
        return tracks.isEmpty() || tracks.contains(track) || (once != null && recorded.test(once));
    }
}
