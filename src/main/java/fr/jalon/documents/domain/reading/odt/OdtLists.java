package fr.jalon.documents.domain.reading.odt;

import fr.jalon.documents.domain.reading.archive.XmlNode;
import fr.jalon.documents.domain.reading.office.Line;
import fr.jalon.documents.domain.reading.office.Numerals;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Lists in lists. */
final class OdtLists {

    private final OdtFile file;
    private final Filler content;
    private final Map<String, Integer> counted = new HashMap<>();

    /** Reads what is in a node into an element. */
    interface Filler {
        void fill(XmlNode node, Element html, Line around);
    }

    OdtLists(OdtFile file, Filler content) {
        this.file = file;
        this.content = content;
    }

    static boolean numbersHeadings(XmlNode list) {
        return list.all("h").findAny().isPresent();
    }

    Element read(XmlNode list, Line around) {
        return list(list, list.get("style-name", ""), 1, around);
    }

    private Element list(XmlNode node, String style, int level, Line around) {
        XmlNode rule = OdtNumbering.rule(file.list(style), level);
        boolean counts = rule.is("list-level-style-number")
                && !rule.get("num-format", "").isEmpty();
        Element html = new Element(counts ? "ol" : "ul");
        int next = rule.number("start-value", 1);
        if (counts) {
            html.attr("type", Numerals.htmlType(rule.get("num-format", "1")));
            next = continues(node) ? counted.getOrDefault(style + level, next) : next;
        }
        for (XmlNode item : node.children()) {
            Element li = html.appendElement("li");
            if (counts && item.is("list-item")) {
                next = item.number("start-value", next);
                li.attr("value", String.valueOf(next++));
            }
            item(item, li, style, level, around);
        }
        counted.put(style + level, next);
        return html;
    }

    private static boolean continues(XmlNode list) {
        return "true".equals(list.get("continue-numbering")) || list.get("continue-list") != null;
    }

    private void item(XmlNode item, Element li, String style, int level, Line around) {
        for (XmlNode child : item.children()) {
            if (child.is("list")) {
                li.appendChild(list(child, child.get("style-name", style), level + 1, around));
            } else {
                content.fill(child.alone(), li, around);
            }
        }
    }
}
