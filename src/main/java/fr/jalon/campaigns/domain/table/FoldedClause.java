package fr.jalon.campaigns.domain.table;

import fr.jalon.campaigns.domain.table.grid.Words;
import java.util.List;
import java.util.stream.Stream;

/**
 * A clause as locators are compared with it. Folded once: a table of ten thousand rows has as many locators.
 *
 * @param names as written in one word: of a field, a value, an anchor
 * @param title in plain words
 * @param words of the title that single out something
 */
public record FoldedClause(
        ClauseCandidate clause, String number, List<String> names, String title, List<String> words) {

    static FoldedClause of(ClauseCandidate clause) {
        String title = Words.key(text(clause.title()));
        return new FoldedClause(
                clause,
                clause.number() == null
                        ? ""
                        : Words.plain(clause.number()).replaceAll("^[^\\p{L}\\d]+|[^\\p{L}\\d]+$", ""),
                Stream.of(text(clause.anchor()), text(clause.title()))
                        .map(name -> Words.plain(name).strip())
                        .filter(name -> !name.isEmpty() && !name.contains(" ") && name.length() <= 80)
                        .toList(),
                title,
                Stream.of(title.split(" "))
                        .filter(word -> word.length() > 3 && !Locators.COMMON.contains(word))
                        .distinct()
                        .toList());
    }

    private static String text(String words) {
        return words == null ? "" : words;
    }
}
