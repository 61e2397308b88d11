package fr.jalon.documents.domain.reading.docx;

import fr.jalon.documents.domain.reading.office.Numerals;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;

/** Paragraphs that follow one another, each with a depth, become lists in lists. */
final class ListNest {

    private record Level(int depth, Element list, boolean bullets) {}

    private final Deque<Level> open = new ArrayDeque<>();

    boolean isOpen() {
        return !open.isEmpty();
    }

    void close() {
        open.clear();
    }

    /**
     * The item for a paragraph.
     *
     * @param outside takes a list that is in no other
     */
    Element item(DocxNumbering.Mark mark, java.util.function.Consumer<Element> outside) {
        while (!open.isEmpty() && isOver(open.peek(), mark)) {
            open.pop();
        }
        if (open.isEmpty() || open.peek().depth() < mark.level()) {
            start(mark, outside);
        }
        Element item = open.peek().list().appendElement("li");
        return mark.isBullet() ? item : item.attr("value", String.valueOf(mark.value()));
    }

    private static boolean isOver(Level level, DocxNumbering.Mark mark) {
        return level.depth() > mark.level() || level.depth() == mark.level() && level.bullets() != mark.isBullet();
    }

    private void start(DocxNumbering.Mark mark, java.util.function.Consumer<Element> outside) {
        Element list = new Element(mark.isBullet() ? "ul" : "ol");
        if (!mark.isBullet()) {
            list.attr("type", Numerals.htmlType(mark.format()));
        }
        Element around = open.isEmpty() ? null : open.peek().list().lastElementChild();
        if (around == null) {
            outside.accept(list);
        } else {
            around.appendChild(list);
        }
        open.push(new Level(mark.level(), list, mark.isBullet()));
    }
}
