package fr.jalon.campaigns.domain.table.grid;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Web pages: what some tools save under the name of a Word or Excel file. */
final class HtmlReader implements NodeVisitor {

    private final Flow flow;
    private boolean inParagraph;

    HtmlReader(Budget budget) {
        this.flow = new Flow(budget);
    }

    Content read(byte[] content) {
        Document page = Jsoup.parse(Encodings.text(content, StandardCharsets.UTF_8));
        page.select("script, style, head, del").remove();
        page.body().traverse(this);
        endParagraph();
        Content blocks = Content.of(flow.blocks());
        return new Content(blocks.blocks(), blocks.heads(), blocks.headGrids(), flow.nested(), blocks.remarks());
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            startParagraph();
            flow.text(text.getWholeText().replaceAll("[\\r\\n\\t ]+", " "));
        } else if (node instanceof Element element) {
            start(element);
        }
    }

    private void start(Element element) {
        switch (element.normalName()) {
            case "table" -> {
                endParagraph();
                flow.startTable();
            }
            case "td", "th" -> {
                if (flow.inTable()) {
                    endParagraph();
                    flow.startCell();
                }
            }
            case "br" -> {
                startParagraph();
                flow.text("\n");
            }
            default -> {
                if (element.isBlock()) {
                    endParagraph();
                }
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        switch (element.normalName()) {
            case "table" -> {
                endParagraph();
                flow.endTable();
            }
            case "tr" -> {
                if (flow.inTable()) {
                    flow.table().endRow();
                }
            }
            case "td", "th" -> endCell(element);
            default -> {
                if (element.isBlock()) {
                    endParagraph();
                }
            }
        }
    }

    private void endCell(Element element) {
        if (flow.inCell()) {
            endParagraph();
            flow.table().cell(span(element, "colspan"), span(element, "rowspan"), flow.endCell());
        }
    }

    private static int span(Element element, String name) {
        String value = element.attr(name).strip();
        return value.matches("\\d{1,5}") ? Math.max(1, Integer.parseInt(value)) : 1;
    }

    private void startParagraph() {
        if (!inParagraph) {
            flow.startParagraph();
            inParagraph = true;
        }
    }

    private void endParagraph() {
        if (inParagraph) {
            if (flow.paragraphIsEmpty() && flow.inCell()) {
                flow.dropParagraph();
            } else {
                flow.endParagraph();
            }
            inParagraph = false;
        }
    }
}
