package fr.jalon.campaigns.domain.table;

import fr.jalon.campaigns.domain.table.grid.Words;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Knows columns by their title, in the words of every form met so far, French and English, small misspellings taken. */
final class ColumnTitles {

    private static final int LONGEST_PHRASE = 4;
    private static final int LONGEST_TITLE = 240;
    private static final Pattern ASIDE = Pattern.compile("\\([^)]{0,80}\\)");
    private static final Map<String, Column> PHRASES = new HashMap<>();

    static {
        WordLists.sections("column-titles.txt")
                .forEach((column, phrases) ->
                        phrases.forEach(phrase -> PHRASES.put(Words.key(phrase), Column.valueOf(column))));
    }

    private ColumnTitles() {}

    /** The column that a cell gives its title to; empty when the cell is no title. */
    static Optional<Column> of(String cell) {
        String[] words =
                cell.length() > LONGEST_TITLE ? new String[0] : Words.key(cell).split(" ");
        for (int i = 0; i < Math.min(words.length, 3); i++) {
            for (int length = Math.min(LONGEST_PHRASE, words.length - i); length > 0; length--) {
                Column column = known(String.join(" ", Arrays.copyOfRange(words, i, i + length)));
                if (column != null) {
                    return isTitle(cell, column, length) ? Optional.of(column) : Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /** A sentence that only begins with our words is no title. */
    private static boolean isTitle(String cell, Column column, int phrase) {
        List<String> first = Arrays.asList(Words.key(cell.split("[\\n(:;]")[0]).split(" "));
        boolean digits = ASIDE.matcher(cell).replaceAll("").chars().anyMatch(Character::isDigit);
        if (column == Column.DECISION || column == Column.ACTION) {
            return first.size() <= phrase + 7;
        }
        if (digits && !cell.matches("(?s).*[A-Za-z)]\\d{1,2}\\)?\\s*") && !cell.matches("(?s).*\\b20\\d\\d\\b.*")) {
            return false;
        }
        long strange = first.stream()
                .filter(word -> known(word) == null && word.length() > 2)
                .count();
        return first.size() <= phrase + 3 || strange <= 2 && first.size() <= 12;
    }

    private static Column known(String phrase) {
        Column exact = PHRASES.get(phrase);
        if (exact != null || phrase.length() < 6) {
            return exact;
        }
        int slips = phrase.length() < 10 ? 1 : 2;
        return PHRASES.entrySet().stream()
                .filter(entry -> entry.getKey().length() >= 6
                        && entry.getKey().charAt(0) == phrase.charAt(0)
                        && Words.distance(entry.getKey(), phrase, slips) <= slips)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
