package fr.jalon.campaigns.domain.traces;

import java.util.HashSet;
import java.util.Set;

/** Whether a change may mean something else: a comma, an agreement or two words in another order do not. */
public final class Substance {

    /** Telling words that come or go; fewer are wording, unless a figure is among them. */
    private static final int ENOUGH = 4;

    private Substance() {}

    public static boolean isTouched(String removed, String added) {
        Set<String> before = Vocabulary.words(removed);
        Set<String> after = Vocabulary.words(added);
        Set<String> moved = new HashSet<>(before);
        moved.addAll(after);
        before.retainAll(after);
        moved.removeAll(before);
        return moved.size() >= ENOUGH || moved.stream().anyMatch(word -> Character.isDigit(word.charAt(0)));
    }
}
