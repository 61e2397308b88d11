package fr.jalon.standards.infrastructure.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds what a mistyped word was meant to be. */
final class Nearest {

    private Nearest() {}

    static Optional<String> of(String typed, Collection<String> allowed) {
        return allowed.stream()
                .min(Comparator.comparingInt((String word) -> distance(typed, word))
                        .thenComparing(word -> word))
                .filter(word -> distance(typed, word) <= Math.max(1, word.length() / 3));
    }

    /** Levenshtein's: letters to add, drop or change. */
    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int column = 0; column <= to.length(); column++) {
            row[column] = column;
        }
        for (int line = 1; line <= from.length(); line++) {
            int corner = row[0];
            row[0] = line;
            for (int column = 1; column <= to.length(); column++) {
                int change = corner + (from.charAt(line - 1) == to.charAt(column - 1) ? 0 : 1);
                corner = row[column];
                row[column] = Math.min(change, 1 + Math.min(row[column], row[column - 1]));
            }
        }
        return row[to.length()];
    }
}
