package fr.jalon.documents.domain.reading.odt;

import fr.jalon.documents.domain.reading.Block;
import fr.jalon.documents.domain.reading.archive.XmlNode;
import fr.jalon.documents.domain.reading.office.Line;
import java.util.function.Function;
import org.jsoup.nodes.Element;

/** What is inside a paragraph. */
final class OdtRuns {

    private final OdtFile file;
    private final OdtState state;
    private final Function<XmlNode, Element> box;
    private Line line;

    /** @param box makes a box of the blocks in a node */
    OdtRuns(OdtFile file, OdtState state, Function<XmlNode, Element> box) {
        this.file = file;
        this.state = state;
        this.box = box;
    }

    Line read(XmlNode paragraph) {
        Line outer = line;
        Line read = new Line();
        line = read;
        Element into = dressed("paragraph", paragraph.get("style-name"), read.html());
        children(paragraph, into);
        line = outer;
        return read;
    }

    private void children(XmlNode node, Element into) {
        node.children().forEach(child -> inline(child, into));
    }

    private void inline(XmlNode node, Element into) {
        switch (node.name()) {
            case "#text" -> say(node.ownText().replaceAll("\\s+", " "), into);
            case "s" -> say(" ".repeat(Math.min(200, Math.max(1, node.number("c", 1)))), into);
            case "tab" -> say("\t", into);
            case "line-break" -> into.appendElement("br");
            case "soft-page-break" -> state.pageBreak();
            case "span" -> children(node, dressed("text", node.get("style-name"), into));
            case "a" -> link(node, into);
            case "bookmark", "bookmark-start", "reference-mark", "reference-mark-start" ->
                line.names().add(node.get("name", ""));
            case "note" -> note(node, into);
            case "frame", "custom-shape", "rect", "g", "text-box" -> frame(node, into);
            case "annotation", "annotation-end", "number", "note-citation", "tracked-changes", "ruby-text" -> {
                // remarks of reviewers, and what is computed
            }
            default -> children(node, into);
        }
    }

    private void say(String words, Element into) {
        if (!words.isBlank() && state.page() != null) {
            line.startsOn(state.page());
        }
        into.appendText(words);
    }

    private void link(XmlNode node, Element into) {
        String address = node.get("href", "").replaceFirst("^#(.*)\\|outline$", "#$1");
        children(node, into.appendElement("a").attr("href", address));
    }

    private void note(XmlNode node, Element into) {
        int number = state.nextNote();
        line.notes().add(new Block.Note(number, box.apply(node.at("note-body")).removeClass("box")));
        into.appendElement("sup")
                .appendElement("a")
                .attr("id", "appel-" + number)
                .attr("href", "#note-" + number)
                .text(String.valueOf(number));
    }

    /** Pictures, and boxes with text; a frame may hold the same thing twice, the first is meant. */
    private void frame(XmlNode node, Element into) {
        String alternative = node.at("desc").isNone()
                ? node.at("title").allText()
                : node.at("desc").allText();
        for (XmlNode child : node.children()) {
            switch (child.name()) {
                case "image" -> {
                    if (!child.get("href", "").isEmpty()) {
                        into.appendChild(file.picture(child.get("href"), alternative));
                        return;
                    }
                }
                case "text-box" -> into.appendChild(box.apply(child));
                case "frame", "custom-shape", "rect", "g" -> frame(child, into);
                case "p", "list" -> {
                    into.appendChild(box.apply(node));
                    return;
                }
                default -> {
                    // drawings, objects of other programs: their replacement picture follows
                }
            }
        }
    }

    private Element dressed(String family, String style, Element into) {
        if (style == null) {
            return into;
        }
        Element dressed = into;
        boolean heading = family.equals("paragraph");
        if (!heading && text(family, style, "font-weight").matches("bold|[6-9]00")) {
            dressed = dressed.appendElement("strong");
        } else if (heading && automaticBold(style)) {
            dressed = dressed.appendElement("strong");
        }
        if (text(family, style, "font-style").equals("italic") && !heading) {
            dressed = dressed.appendElement("em");
        }
        if (!text(family, style, "text-line-through-style").matches("|none")) {
            dressed = dressed.appendElement("s");
        }
        String place = text(family, style, "text-position");
        if (place.startsWith("super") || place.matches("[1-9]\\d?%.*")) {
            return dressed.appendElement("sup");
        }
        return place.startsWith("sub") || place.startsWith("-") ? dressed.appendElement("sub") : dressed;
    }

    /** Put on this paragraph by hand, not by the style of its kind. */
    private boolean automaticBold(String style) {
        return style.matches("P\\d+")
                && file.chain("paragraph", style)
                        .get(0)
                        .at("text-properties")
                        .get("font-weight", "")
                        .equals("bold");
    }

    private String text(String family, String style, String property) {
        return file.property(family, style, "text-properties", property);
    }
}
