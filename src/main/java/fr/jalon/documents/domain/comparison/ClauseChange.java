package fr.jalon.documents.domain.comparison;

import fr.jalon.documents.domain.comparison.WordDifference.Fate;
import fr.jalon.documents.domain.comparison.WordDifference.Piece;
import java.util.List;

/**
 * What became of one clause.
 *
 * @param before index in the earlier revision, or -1
 * @param after index in the later revision, or -1
 * @param moved stands elsewhere in the order; a new number alone is no move
 * @param heading number and title, with their differences
 * @param words what it says, with its differences
 */
public record ClauseChange(int before, int after, boolean moved, List<Piece> heading, List<Piece> words) {

    /** The states a clause can be in; one that moved and changed is changed. */
    public enum State {
        SAME,
        CHANGED,
        MOVED,
        ADDED,
        REMOVED
    }

    public State state() {
        if (before < 0) {
            return State.ADDED;
        }
        if (after < 0) {
            return State.REMOVED;
        }
        return isChanged() ? State.CHANGED : moved ? State.MOVED : State.SAME;
    }

    /** Its title or its words are not those they were. */
    public boolean isChanged() {
        return differ(heading) || differ(words);
    }

    private static boolean differ(List<Piece> pieces) {
        return pieces.stream().anyMatch(piece -> piece.fate() != Fate.SAME);
    }
}
