package fr.jalon.documents.domain.reading.markup;

import fr.jalon.documents.domain.reading.Block;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Footnotes as converters write them: a list at the end, links that call its items. */
final class HtmlNotes {

    private static final String LISTS = ".footnotes, section[data-footnotes], [role=doc-endnotes]";
    private static final String BACK =
            "a.footnote-backref, a.footnote-back, a[data-footnote-backref], a[role=doc-backlink]";

    private final Map<String, Element> said = new LinkedHashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /** Takes the lists of notes out of the page. */
    HtmlNotes(Element body) {
        for (Element list : body.select(LISTS)) {
            for (Element item : list.select("li[id]")) {
                item.select(BACK).remove();
                said.put(item.id(), item);
            }
        }
        for (Element list : body.select(LISTS)) {
            list.select("li[id]").forEach(Element::remove);
            if (list.text().isBlank()) {
                list.remove();
            }
        }
    }

    /** The notes called in there; the calls are made ours. */
    List<Block.Note> called(Element html) {
        List<Block.Note> called = new ArrayList<>();
        for (Element link : html.select("a[href^=#]")) {
            Element note = said.get(link.attr("href").substring(1));
            if (note != null) {
                call(link, note, called);
            }
        }
        return called;
    }

    /** Those nothing refers to: they were written all the same. */
    List<Element> uncalled() {
        return said.entrySet().stream()
                .filter(note -> !numbers.containsKey(note.getKey()))
                .map(note -> new Element("p").insertChildren(0, note.getValue().childNodesCopy()))
                .toList();
    }

    private void call(Element link, Element note, List<Block.Note> called) {
        boolean first = !numbers.containsKey(note.id());
        int number = numbers.computeIfAbsent(note.id(), none -> numbers.size() + 1);
        link.clearAttributes().attr("href", "#note-" + number).text(String.valueOf(number));
        if (link.parent() == null || !link.parent().nameIs("sup")) {
            link.wrap("<sup></sup>");
        }
        if (first) {
            link.attr("id", "appel-" + number);
            called.add(new Block.Note(number, new Element("div").insertChildren(0, note.childNodesCopy())));
        }
    }
}
