package fr.jalon.campaigns.domain.table;

import fr.jalon.campaigns.domain.table.grid.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the words of a location name: pages, numbered sections, fields. */
record Place(String key, Set<Integer> pages, List<Section> sections, Set<String> names, Set<String> named) {

    private static final int MOST_PAGES = 12;
    private static final Pattern PAGES = Pattern.compile(
            "(?<![\\p{L}\\d])(?:p{1,2}\\.?|pages?|pg\\.?)\\s*(?:n°\\s*)?(\\d{1,4}(?:\\s*(?:,|;|/|et|&|and|ou|-|a|au)\\s*(?:p\\.?\\s*)?\\d{1,4}(?![\\d.]*\\d*\\.\\d))*)");
    private static final Pattern LEADING_PAGE =
            Pattern.compile("^\\s*(\\d{1,4})\\s*(?:$|[,;]?\\s*(?:ligne|tableau|figure|par|§))");
    private static final Pattern NAMED_SECTION = Pattern.compile(
            "(?:§+|(?<!\\p{L})(?:paragraphes?|par\\.|chap(?:itre)?s?\\.?|sections?|titres?|articles?|art\\.|clauses?|parties?|annexes?|point))\\s*(?:n°\\s*)?([a-z]?\\d+(?:\\.[a-z\\d]+)*|[a-z](?:\\.\\d+)*(?![\\p{L}\\d]))");
    private static final Pattern DOTTED = Pattern.compile(
            "(?<![\\p{L}\\d.v:])(\\d{1,2}(?:\\.\\d{1,2}){1,5}|[a-z]\\.\\d{1,2}(?:\\.\\d{1,2})*)(?![\\d])");
    private static final Pattern NAME = Pattern.compile("[\\p{L}][\\p{L}\\d]*(?:[_./-][\\p{L}\\d]+)*");
    private static final Pattern NAMED = Pattern.compile(
            "(?:champs?|attributs?|tables?|classes?|colonnes?|proprietes?|valeurs?|field|class|couche|enumeration|liste)\\s*:?\\s*[«\"'`]?\\s*([\\p{L}][\\p{L}\\d_]*)");

    /** @param isNamed a word or sign says that it is the number of a section */
    record Section(String number, boolean isNamed) {}

    static Place of(String raw) {
        String plain = Words.plain(raw);
        Set<String> names = new LinkedHashSet<>();
        Matcher name = NAME.matcher(plain);
        while (name.find()) {
            names.add(name.group());
            names.addAll(List.of(name.group().split("[./]")));
        }
        Set<String> named = new LinkedHashSet<>();
        Matcher field = NAMED.matcher(plain);
        while (field.find()) {
            named.add(field.group(1));
        }
        return new Place(Words.key(raw), pages(plain), sections(plain), names, named);
    }

    private static Set<Integer> pages(String plain) {
        Set<Integer> pages = new LinkedHashSet<>();
        Matcher leading = LEADING_PAGE.matcher(plain);
        if (leading.find()) {
            pages.add(Integer.parseInt(leading.group(1)));
        }
        Matcher listed = PAGES.matcher(plain);
        while (listed.find() && pages.size() < MOST_PAGES) {
            Matcher number = Pattern.compile("\\d{1,4}").matcher(listed.group(1));
            while (number.find()) {
                pages.add(Integer.parseInt(number.group()));
            }
        }
        return pages;
    }

    private static List<Section> sections(String plain) {
        List<Section> sections = new ArrayList<>();
        Matcher named = NAMED_SECTION.matcher(plain);
        while (named.find()) {
            sections.add(new Section(named.group(1), true));
        }
        Matcher dotted = DOTTED.matcher(plain);
        while (dotted.find()) {
            sections.add(new Section(dotted.group(1), false));
        }
        return sections;
    }

    boolean isNamed(String name) {
        return named.contains(name);
    }
}
