package fr.jalon.documents.domain.reading.docx;

import fr.jalon.documents.domain.reading.archive.XmlNode;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** How the words of a run look, and formulas. */
final class DocxMarks {

    /** Marks of a run, outermost first, and what HTML calls them. */
    private static final List<Map.Entry<String, String>> MARKS =
            List.of(Map.entry("b", "strong"), Map.entry("i", "em"), Map.entry("strike", "s"));

    private final DocxStyles styles;

    DocxMarks(DocxStyles styles) {
        this.styles = styles;
    }

    /** Where in the paragraph the words of the run go. */
    Element dressed(XmlNode run, Element into) {
        Element dressed = into;
        for (Map.Entry<String, String> mark : MARKS) {
            if (styles.marked(run, mark.getKey())) {
                dressed = last(dressed, mark.getValue(), "");
            }
        }
        String place = run.at("rPr", "vertAlign").get("val", "");
        return switch (place) {
            case "superscript" -> last(dressed, "sup", "");
            case "subscript" -> last(dressed, "sub", "");
            default -> dressed;
        };
    }

    /** The element of that name that was being written, or a new one: runs are cut anywhere. */
    static Element last(Element into, String name, String address) {
        Node last = into.childNodeSize() == 0 ? null : into.childNode(into.childNodeSize() - 1);
        if (last instanceof Element element
                && element.nameIs(name)
                && element.attr("href").equals(address)) {
            return element;
        }
        Element made = into.appendElement(name);
        return address.isEmpty() ? made : made.attr("href", address);
    }

    /** A formula on one line: what is over a bar comes before a stroke. */
    static String formula(XmlNode node) {
        if (node.is("m:t")) {
            return node.allText();
        }
        StringBuilder words = new StringBuilder();
        for (XmlNode child : node.children()) {
            words.append(child.is("m:den") ? " / " : "").append(formula(child));
        }
        return words.toString();
    }
}
