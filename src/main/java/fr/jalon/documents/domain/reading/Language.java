package fr.jalon.documents.domain.reading;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** In which language a text is written: files are often made from a template that says another. */
final class Language {

    private static final Set<String> FRENCH =
            Set.of("le", "la", "les", "des", "du", "et", "est", "une", "dans", "pour");
    private static final Set<String> ENGLISH = Set.of("the", "of", "and", "is", "to", "a", "in", "for", "with", "are");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]+");
    private static final int ENOUGH = 20;

    private Language() {}

    /** @param said by the file, or null */
    static String of(List<Block> blocks, String said) {
        int french = 0;
        int english = 0;
        for (Block block : blocks) {
            String words =
                    block instanceof Block.Passage passage ? passage.html().text() : "";
            for (String word : BETWEEN.split(words.toLowerCase(Locale.ROOT))) {
                french += FRENCH.contains(word) ? 1 : 0;
                english += ENGLISH.contains(word) ? 1 : 0;
            }
        }
        if (french + english < ENOUGH) {
            return said;
        }
        return french > 2 * english ? "fr" : english > 2 * french ? "en" : said;
    }
}
