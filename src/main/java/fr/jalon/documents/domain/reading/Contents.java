package fr.jalon.documents.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Sets the printed table of contents apart: its title, and what only points to other places. */
final class Contents {

    private static final Pattern TITLE = Pattern.compile(
            "(?iuU)\\s*(\\d+[.)]?\\s*)?(table des mati[eè]res|sommaire|(table of )?contents|inhaltsverzeichnis|índice)\\s*:?\\s*");

    private Contents() {}

    static List<Block> apart(List<Block> blocks) {
        List<Block> sorted = new ArrayList<>(blocks);
        for (int i = 0; i < sorted.size(); i++) {
            if (sorted.get(i) instanceof Block.Heading heading
                    && heading.part() == Part.BODY
                    && TITLE.matcher(heading.title()).matches()) {
                section(sorted, i);
            }
        }
        return sorted;
    }

    private static void section(List<Block> blocks, int title) {
        int end = title + 1;
        while (end < blocks.size() && blocks.get(end) instanceof Block.Passage passage && isContents(passage)) {
            end++;
        }
        boolean whole = end == blocks.size() || blocks.get(end) instanceof Block.Heading;
        boolean says = end > title + 1;
        if (whole || says) {
            for (int i = title; i < end; i++) {
                blocks.set(i, blocks.get(i).in(Part.CONTENTS));
            }
        }
    }

    private static boolean isContents(Block.Passage passage) {
        return passage.part() == Part.CONTENTS || onlyPoints(passage.html());
    }

    private static boolean onlyPoints(Element html) {
        if (html.text().isBlank()) {
            return html.select("img").isEmpty();
        }
        if (html.text().matches("(?i)\\[\\[?_?tocm?_?]?]|:::\\s*toc(\\s*:::)?|:::")) {
            return true;
        }
        Element rest = html.clone();
        rest.select("a[href^=#]").remove();
        return rest.text().replaceAll("[\\d.\\s…]", "").isEmpty();
    }
}
