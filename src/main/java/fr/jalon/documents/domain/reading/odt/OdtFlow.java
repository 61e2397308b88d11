package fr.jalon.documents.domain.reading.odt;

import fr.jalon.documents.domain.reading.archive.XmlNode;
import fr.jalon.documents.domain.reading.office.Box;
import fr.jalon.documents.domain.reading.office.Line;
import fr.jalon.documents.domain.reading.office.Out;
import org.jsoup.nodes.Element;

/** Paragraphs, lists and tables one after the other. */
final class OdtFlow {

    private static final int LONGEST_HEADING = 120;

    private final OdtFile file;
    private final OdtState state;
    private final OdtNumbering numbering;
    private final Out out;
    private final OdtRuns runs;
    private final OdtLists lists;
    private boolean started;

    OdtFlow(OdtFile file, OdtState state, OdtNumbering numbering, Out out) {
        this.file = file;
        this.state = state;
        this.numbering = numbering;
        this.out = out;
        this.runs = new OdtRuns(file, state, this::boxed);
        this.lists = new OdtLists(file, this::fill);
    }

    private Element boxed(XmlNode node) {
        Element box = new Element("div").addClass("box");
        fill(node, box, new Line());
        return box;
    }

    private void fill(XmlNode node, Element html, Line around) {
        new OdtFlow(file, state, numbering, new Box(html, around)).read(node);
    }

    void read(XmlNode container) {
        for (XmlNode node : container.children()) {
            switch (node.name()) {
                case "h" -> heading(node, null);
                case "p" -> paragraph(node);
                case "list" -> list(node);
                case "table" -> table(node);
                case "table-of-content" -> contents(node);
                case "soft-page-break" -> state.pageBreak();
                case "section",
                        "index-body",
                        "index-title",
                        "alphabetical-index",
                        "illustration-index",
                        "table-index",
                        "object-index",
                        "user-index",
                        "bibliography",
                        "numbered-paragraph",
                        "list-header" -> read(node);
                case "frame", "custom-shape", "rect", "g" -> paragraph(node.alone());
                default -> {
                    // declarations, sources of indexes, deleted text
                }
            }
        }
    }

    private void contents(XmlNode node) {
        state.contents(1);
        read(node.at("index-body"));
        state.contents(-1);
    }

    /** @param list style of the list the heading is in, or null */
    private void heading(XmlNode node, String list) {
        breakBefore(node);
        int level = Math.max(1, node.number("outline-level", 1));
        Line line = runs.read(node);
        if (line.text().isEmpty()) {
            if (!line.isBlank()) {
                out.passage(line.html(), line, false);
            }
            return;
        }
        boolean uncounted = "true".equals(node.get("is-list-header"));
        out.heading(level, uncounted ? "" : number(node, list, level), line);
    }

    private String number(XmlNode node, String list, int level) {
        String printed = node.at("number").allText().strip().replaceAll("[\\s.):–—-]+$", "");
        int start = node.number("start-value", "true".equals(node.get("restart-numbering")) ? 1 : 0);
        XmlNode style = list == null ? file.outline() : file.list(list);
        String counted = numbering.next(list == null ? "" : list, style, level, start);
        return printed.isEmpty() ? counted : printed;
    }

    private void paragraph(XmlNode node) {
        breakBefore(node);
        String style = node.get("style-name");
        String outline = file.attribute(style, "default-outline-level");
        if (outline != null && outline.matches("[1-9]") && !node.allText().isBlank()) {
            Line line = runs.read(node);
            out.heading(Integer.parseInt(outline), "", line);
            return;
        }
        Line line = runs.read(node);
        if (line.isBlank()) {
            blank(line);
            return;
        }
        for (Element part : line.parts()) {
            out.passage(dressed(part, style), line, part.nameIs("p") && likeHeading(line));
        }
    }

    private void blank(Line line) {
        if (!line.names().isEmpty() || !line.notes().isEmpty()) {
            out.passage(new Element("p"), line, false);
        }
    }

    private Element dressed(Element part, String style) {
        if (!part.nameIs("p")) {
            return part;
        }
        if (file.isNamed(style, "title|subtitle|titre|titre principal|sous-titre")) {
            return part.addClass("title");
        }
        if (file.isNamed(style, "preformatted text|texte préformaté|source code")) {
            return part.tagName("pre");
        }
        return file.isNamed(style, "caption|légende") ? part.addClass("caption") : part;
    }

    private static boolean likeHeading(Line line) {
        String text = line.text();
        return line.isEmphasised()
                && text.length() <= LONGEST_HEADING
                && text.matches(".*\\p{L}.*[^.;,]")
                && !line.hasPicture();
    }

    private void breakBefore(XmlNode node) {
        String style = node.get("style-name");
        boolean breaks = file.property("paragraph", style, "paragraph-properties", "break-before")
                        .equals("page")
                || style != null
                        && !String.valueOf(file.attribute(style, "master-page-name"))
                                .matches("null|");
        if (breaks && state.page() != null && started) {
            state.pageBreak();
        }
        started = true;
    }

    /** A list with headings in it is only there to number them. */
    private void list(XmlNode node) {
        if (OdtLists.numbersHeadings(node)) {
            opened(node, node.get("style-name", ""));
            return;
        }
        Line around = new Line();
        out.passage(lists.read(node, around), around, false);
    }

    private void opened(XmlNode list, String style) {
        for (XmlNode child : list.children()) {
            switch (child.name()) {
                case "h" -> heading(child, style);
                case "list-item", "list-header", "list" -> opened(child, style);
                default -> read(child.alone());
            }
        }
    }

    private void table(XmlNode node) {
        Line around = new Line();
        Element table = new OdtTable((cell, html) -> fill(cell, html, around), state).read(node);
        out.passage(table, around, false);
    }
}
