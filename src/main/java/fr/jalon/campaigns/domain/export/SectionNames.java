package fr.jalon.campaigns.domain.export;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of sheets: 31 letters at most, no two alike, none of the signs that formulas use. */
final class SectionNames {

    private static final int LONGEST = 31;

    private final Set<String> taken = new HashSet<>();

    /** The title where it fits, else the code, which is what a reader can still recognise. */
    String of(ExportHead.Document document) {
        String title = clean(document.title());
        String code = clean(document.code());
        String wanted = fits(title) || code.isEmpty() ? title : code;
        String base = wanted.isEmpty() ? "1" : cut(wanted, LONGEST);
        String name = base;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            String mark = " (" + i + ")";
            name = cut(base, LONGEST - mark.length()) + mark;
        }
        return name;
    }

    private boolean fits(String title) {
        return !title.isEmpty() && title.length() <= LONGEST && !taken.contains(title.toLowerCase(Locale.ROOT));
    }

    private static String clean(String words) {
        return words.replaceAll("[\\[\\]:*?/\\\\\\p{Cc}\\p{Cs}]+", " ")
                .replaceAll("\\s+", " ")
                .replaceAll("^[' ]+|[' ]+$", "");
    }

    private static String cut(String words, int length) {
        return words.length() <= length ? words : words.substring(0, length).strip();
    }
}
