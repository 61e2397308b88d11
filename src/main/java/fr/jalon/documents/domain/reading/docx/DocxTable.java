package fr.jalon.documents.domain.reading.docx;

import fr.jalon.documents.domain.reading.archive.XmlNode;
import fr.jalon.documents.domain.reading.office.Box;
import fr.jalon.documents.domain.reading.office.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jsoup.nodes.Element;

/** A table with its merged cells. */
final class DocxTable {

    private final BiConsumer<XmlNode, Box> content;

    /** @param content reads what is in a cell */
    DocxTable(BiConsumer<XmlNode, Box> content) {
        this.content = content;
    }

    Element read(XmlNode table, Line around) {
        Element html = new Element("table");
        Map<Integer, Element> above = new HashMap<>();
        boolean head = true;
        Element group = null;
        for (XmlNode row : rows(table)) {
            boolean heads = head && DocxStyles.on(row.at("trPr", "tblHeader"));
            if (group == null || head != heads) {
                group = html.appendElement(heads ? "thead" : "tbody");
                above.clear();
            }
            head = heads;
            row(row, group.appendElement("tr"), heads, above, around);
        }
        return html;
    }

    private static List<XmlNode> rows(XmlNode table) {
        return through(table, "tr");
    }

    /** Content controls and revision marks may stand around rows and cells. */
    private static List<XmlNode> through(XmlNode node, String wanted) {
        List<XmlNode> found = new ArrayList<>();
        for (XmlNode child : node.children()) {
            switch (child.name()) {
                case "sdt" -> found.addAll(through(child.at("sdtContent"), wanted));
                case "ins", "moveTo", "customXml" -> found.addAll(through(child, wanted));
                default -> {
                    if (child.is(wanted)) {
                        found.add(child);
                    }
                }
            }
        }
        return found;
    }

    private void row(XmlNode row, Element tr, boolean heads, Map<Integer, Element> above, Line around) {
        int column = row.at("trPr", "gridBefore").number("val", 0);
        for (int i = 0; i < column; i++) {
            tr.appendElement("td");
        }
        for (XmlNode cell : through(row, "tc")) {
            int width = Math.max(1, cell.at("tcPr", "gridSpan").number("val", 1));
            XmlNode merge = cell.at("tcPr", "vMerge");
            Element begun = above.get(column);
            if (!merge.isNone() && !"restart".equals(merge.get("val")) && begun != null) {
                begun.attr("rowspan", String.valueOf(Integer.parseInt(begun.attr("rowspan")) + 1));
                fill(cell, begun, around);
            } else {
                Element td = tr.appendElement(heads ? "th" : "td");
                if (width > 1) {
                    td.attr("colspan", String.valueOf(width));
                }
                above.put(column, merge.isNone() ? null : td.attr("rowspan", "1"));
                fill(cell, td, around);
            }
            column += width;
        }
    }

    private void fill(XmlNode cell, Element td, Line around) {
        content.accept(cell, new Box(td, around));
    }
}
