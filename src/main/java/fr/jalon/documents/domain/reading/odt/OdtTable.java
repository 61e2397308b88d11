package fr.jalon.documents.domain.reading.odt;

import fr.jalon.documents.domain.reading.archive.XmlNode;
import java.util.function.BiConsumer;
import org.jsoup.nodes.Element;

/** A table with its merged cells. */
final class OdtTable {

    private static final int MOST_REPEATED = 100;

    private final BiConsumer<XmlNode, Element> content;
    private final OdtState state;

    OdtTable(BiConsumer<XmlNode, Element> content, OdtState state) {
        this.content = content;
        this.state = state;
    }

    Element read(XmlNode table) {
        Element html = new Element("table");
        rows(table, html, false);
        return html;
    }

    private void rows(XmlNode node, Element html, boolean head) {
        for (XmlNode child : node.children()) {
            switch (child.name()) {
                case "table-header-rows" ->
                    rows(child, html, html.select("tbody").isEmpty());
                case "table-row-group", "table-rows" -> rows(child, html, head);
                case "table-row" -> row(child, group(html, head ? "thead" : "tbody"), head);
                case "soft-page-break" -> state.pageBreak();
                default -> {
                    // columns
                }
            }
        }
    }

    private static Element group(Element html, String name) {
        Element last = html.lastElementChild();
        return last != null && last.nameIs(name) ? last : html.appendElement(name);
    }

    private void row(XmlNode row, Element group, boolean head) {
        Element tr = group.appendElement("tr");
        row.children("table-cell").forEach(cell -> {
            int times =
                    cell.children().isEmpty() ? Math.min(MOST_REPEATED, cell.number("number-columns-repeated", 1)) : 1;
            for (int i = 0; i < times; i++) {
                cell(cell, tr.appendElement(head ? "th" : "td"));
            }
        });
    }

    private void cell(XmlNode cell, Element td) {
        span(td, "colspan", cell.number("number-columns-spanned", 1));
        span(td, "rowspan", cell.number("number-rows-spanned", 1));
        content.accept(cell, td);
    }

    private static void span(Element td, String name, int width) {
        if (width > 1) {
            td.attr(name, String.valueOf(width));
        }
    }
}
