package fr.jalon.documents.domain.reading;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What a body says without its marks: a line per block and per row, cells parted by tabs. */
public final class PlainText {

    private static final Set<String> LINES = Set.of(
            "p",
            "div",
            "li",
            "ul",
            "ol",
            "table",
            "tr",
            "pre",
            "blockquote",
            "dl",
            "dt",
            "dd",
            "hr",
            "figure",
            "figcaption",
            "caption",
            "details",
            "summary");
    private static final Set<String> CELLS = Set.of("td", "th");

    private final StringBuilder text = new StringBuilder();

    private PlainText() {}

    public static String of(Element body) {
        PlainText plain = new PlainText();
        plain.children(body);
        return plain.text
                .toString()
                .replaceAll("[ \\u00a0]+\\n", "\n")
                .replaceAll("\\t+\\n", "\n")
                .replaceAll("\\n{2,}", "\n")
                .strip();
    }

    private void children(Node node) {
        node.childNodes().forEach(this::node);
    }

    private void node(Node node) {
        if (node instanceof TextNode words) {
            words(words);
        } else if (node instanceof Element element) {
            element(element);
        }
    }

    private void words(TextNode words) {
        boolean asWritten = words.parent() != null && words.parent().closest("pre") != null;
        String said = asWritten ? words.getWholeText() : words.getWholeText().replaceAll("[ \\t\\r\\n]+", " ");
        boolean atStart = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
        text.append(atStart && !asWritten ? said.replaceFirst("^ +", "") : said);
    }

    private void element(Element element) {
        String name = element.normalName();
        if (name.equals("br")) {
            text.append('\n');
        } else if (CELLS.contains(name)) {
            inCell(element);
        } else if (LINES.contains(name) || name.matches("h[1-6]")) {
            line();
            children(element);
            line();
        } else {
            children(element);
        }
    }

    /** Several paragraphs of a cell stay in its row. */
    private void inCell(Element cell) {
        String said = of(new Element("div").insertChildren(0, cell.clone().childNodesCopy()));
        text.append(cell.selectFirst("table") == null ? said.replace('\n', ' ') : said)
                .append('\t');
    }

    private void line() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }
}
