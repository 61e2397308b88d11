package fr.jalon.campaigns.domain.traces;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * A clause that changed.
 *
 * @param page where it was in the draft that was commented upon, or null
 * @param before what it said; empty where it is new
 * @param after what it says; empty where it is gone
 * @param added pieces that are new
 */
public record Changed(
        UUID identity,
        String number,
        String title,
        String anchor,
        Integer page,
        String before,
        String after,
        String added) {

    /** Words that are new in it, and words of what was put in. */
    Set<String> words() {
        Set<String> words = new HashSet<>(Vocabulary.words(after));
        words.removeAll(Vocabulary.words(before));
        words.addAll(Vocabulary.words(added));
        return words;
    }
}
