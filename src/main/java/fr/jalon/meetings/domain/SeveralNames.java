package fr.jalon.meetings.domain;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Tells several names in one field from one that holds the same small words: « Ministère de la mer et de la pêche ». */
final class SeveralNames {

    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^)]*\\)");

    /** A slash stands between names; between two acronyms it names one office: DGALN/DHUP. */
    private static final Pattern BETWEEN = Pattern.compile(
            "(?iu:\\s+(?:et|and)\\s+)|\\s*[&+;,]\\s*|\\s+/\\s*|/\\s+|(?<=\\p{Ll})/|/(?=\\p{Lu}\\p{Ll})");

    /** What goes on with the same name, or says whose people they are. */
    private static final Pattern GOES_ON =
            Pattern.compile("(?iu)(?:(?:de|du|des|à|au|aux|en|pour|sur|son|sa|ses|leurs?)\\s|d['’]).*");

    private static final Pattern BEGINS_ANOTHER = Pattern.compile("(?u)(?:[\\p{Lu}\\d]|(?:le|la|les)\\s|l['’]).*");

    private SeveralNames() {}

    /** @param known a person or an organisation of that name is known: it is one, whatever its words */
    static boolean in(String words, Predicate<String> known) {
        String said = IN_BRACKETS.matcher(words).replaceAll(" ").strip();
        if (known.test(words.strip()) || known.test(said)) {
            return false;
        }
        List<String> parts = Arrays.stream(BETWEEN.split(withoutOffice(said, known)))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        boolean typedSmall = said.chars().noneMatch(Character::isUpperCase);
        return parts.stream()
                .skip(1)
                .anyMatch(part -> !GOES_ON.matcher(part).matches()
                        && (typedSmall || BEGINS_ANOTHER.matcher(part).matches()));
    }

    /** « Jeanne Dupont, Cerema » is one person. */
    private static String withoutOffice(String said, Predicate<String> known) {
        int comma = said.indexOf(',');
        String before = comma < 0 ? said : said.substring(0, comma).strip();
        boolean office = comma >= 0 && known.test(said.substring(comma + 1).strip()) && !known.test(before);
        return office ? before : said;
    }
}
