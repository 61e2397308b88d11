package fr.jalon.documents.domain.comparison;

import fr.jalon.documents.domain.comparison.WordDifference.Fate;
import fr.jalon.documents.domain.comparison.WordDifference.Piece;
import java.util.ArrayList;
import java.util.List;

/** A difference a person can read: "old words, new words" rather than a word of each in turn. */
final class Legible {

    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder removed = new StringBuilder();
    private final StringBuilder added = new StringBuilder();

    private Legible() {}

    static List<Piece> of(List<Piece> raw) {
        Legible legible = new Legible();
        for (int i = 0; i < raw.size(); i++) {
            Piece piece = raw.get(i);
            switch (piece.fate()) {
                case REMOVED -> legible.removed.append(piece.text());
                case ADDED -> legible.added.append(piece.text());
                case SAME ->
                    legible.same(
                            piece.text(), i + 1 < raw.size() && raw.get(i + 1).fate() != Fate.SAME);
            }
        }
        legible.flush();
        return legible.pieces;
    }

    /** A space or a comma between two changes belongs to them. */
    private void same(String text, boolean more) {
        boolean changing = removed.length() > 0 || added.length() > 0;
        if (changing && more && !text.contains("\n") && text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            removed.append(text);
            added.append(text);
        } else {
            flush();
            say(Fate.SAME, text);
        }
    }

    private void flush() {
        say(Fate.REMOVED, removed.toString());
        say(Fate.ADDED, added.toString());
        removed.setLength(0);
        added.setLength(0);
    }

    private void say(Fate fate, String text) {
        if (text.isEmpty()) {
            return;
        }
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last).fate() == fate) {
            pieces.set(last, new Piece(fate, pieces.get(last).text() + text));
        } else {
            pieces.add(new Piece(fate, text));
        }
    }
}
