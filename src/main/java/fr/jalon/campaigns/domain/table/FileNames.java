package fr.jalon.campaigns.domain.table;

import fr.jalon.campaigns.domain.table.grid.Words;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Which organisation the name of a file suggests: what is left of it once the usual words are taken out. */
final class FileNames {

    private static final Set<String> USUAL =
            Set.copyOf(WordLists.sections("usual-file-words.txt").get("USUAL"));

    private FileNames() {}

    /** Null when nothing, or too much to be a name, is left. */
    static String organisation(String fileName, String draftName) {
        String stem = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                .replaceFirst("\\.\\w{2,5}$", "");
        Set<String> ofDraft = Arrays.stream(
                        Words.key(draftName == null ? "" : draftName).split(" "))
                .collect(Collectors.toSet());
        String left = Arrays.stream(stem.split("[\\s_\\-.,()+]+"))
                .filter(word -> !Words.key(word).isEmpty())
                .filter(word -> !USUAL.contains(Words.key(word)) && !ofDraft.contains(Words.key(word)))
                .filter(word -> !word.matches("(?i)v?\\d[\\d.]*|v\\d+.*|\\d{2,8}|rev\\d*|n°?\\d+"))
                .collect(Collectors.joining(" "));
        boolean name = left.length() >= 2
                && left.split(" ").length <= 4
                && left.chars().anyMatch(Character::isUpperCase);
        return name ? left : null;
    }
}
