package fr.jalon.documents.domain.reading.office;

import fr.jalon.documents.domain.reading.Block;
import fr.jalon.documents.domain.reading.PlainText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** A paragraph while its runs are read. */
public final class Line {

    private final Element html = new Element("p");
    private final Set<String> names = new LinkedHashSet<>();
    private final List<Block.Note> notes = new ArrayList<>();
    private Integer page;

    public Element html() {
        return html;
    }

    public Set<String> names() {
        return names;
    }

    public List<Block.Note> notes() {
        return notes;
    }

    /** Of its first word. */
    public Integer page() {
        return page;
    }

    public void startsOn(int number) {
        page = page == null ? Integer.valueOf(number) : page;
    }

    public String text() {
        return PlainText.of(withoutNotes())
                .replaceAll("\\s*\\n\\s*", " ")
                .replace('\t', ' ')
                .strip();
    }

    private Element withoutNotes() {
        Element plain = html.clone();
        plain.select("a[href^=#note-], div").remove();
        return plain;
    }

    public boolean isBlank() {
        return html.text().isBlank() && html.select("img").isEmpty();
    }

    public boolean hasPicture() {
        return !html.select("img, .no-picture").isEmpty();
    }

    /** Every word of it is bold or underlined. */
    public boolean isEmphasised() {
        Element rest = withoutNotes();
        rest.select("strong, u").remove();
        return rest.text().isBlank();
    }

    /** The paragraph; boxes stand between its parts, where they hang in the file. */
    public List<Element> parts() {
        List<Element> parts = new ArrayList<>();
        Element part = new Element("p");
        for (Node child : List.copyOf(html.childNodes())) {
            if (child instanceof Element box && box.nameIs("div")) {
                parts.add(part);
                parts.add(box);
                part = new Element("p");
            } else {
                part.appendChild(child);
            }
        }
        parts.add(part);
        parts.removeIf(each -> each.text().isBlank() && each.select("img, li").isEmpty());
        return parts;
    }
}
