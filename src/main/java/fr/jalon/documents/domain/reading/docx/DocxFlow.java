package fr.jalon.documents.domain.reading.docx;

import fr.jalon.documents.domain.reading.archive.XmlNode;
import fr.jalon.documents.domain.reading.office.Box;
import fr.jalon.documents.domain.reading.office.Line;
import fr.jalon.documents.domain.reading.office.Out;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Paragraphs, lists and tables one after the other. */
final class DocxFlow {

    private static final int LONGEST_HEADING = 120;

    private final DocxFile file;
    private final DocxState state;
    private final Out out;
    private final DocxRuns runs;
    private final DocxTable tables;
    private final ListNest lists = new ListNest();
    private Line listed;
    private int contents;

    DocxFlow(DocxFile file, String part, DocxState state, DocxNotes notes, Out out) {
        this.file = file;
        this.state = state;
        this.out = out;
        this.runs = new DocxRuns(file, part, state, notes, node -> boxed(part, notes, node));
        this.tables = new DocxTable((cell, box) -> new DocxFlow(file, part, state, notes, box).read(cell));
    }

    private Element boxed(String part, DocxNotes notes, XmlNode node) {
        Line around = new Line();
        Element box = new Element("div").addClass("box");
        new DocxFlow(file, part, state, notes, new Box(box, around)).read(node);
        return box;
    }

    static Element box(DocxFile file, String part, DocxState state, DocxNotes notes, XmlNode node) {
        Element box = new Element("div");
        new DocxFlow(file, part, state, notes, new Box(box, new Line())).read(node);
        return box;
    }

    void read(XmlNode container) {
        blocks(container);
        lists.close();
    }

    private void blocks(XmlNode container) {
        for (XmlNode node : container.children()) {
            switch (node.name()) {
                case "p" -> paragraph(node);
                case "tbl" -> table(node);
                case "sdt" -> control(node);
                case "ins", "moveTo", "smartTag", "customXml" -> blocks(node);
                case "AlternateContent" -> blocks(node.has("Choice") ? node.at("Choice") : node.at("Fallback"));
                default -> {
                    // properties, deleted text
                }
            }
        }
    }

    private void control(XmlNode node) {
        boolean isContents =
                node.at("sdtPr", "docPartObj", "docPartGallery").get("val", "").equals("Table of Contents");
        contents += isContents ? 1 : 0;
        blocks(node.at("sdtContent"));
        contents -= isContents ? 1 : 0;
    }

    /** Is what is read now of the printed table of contents? */
    boolean inContents() {
        return contents > 0 || state.inContents();
    }

    private boolean pointsOnly;

    /** Set while a paragraph is handed over. */
    boolean ofContents() {
        return pointsOnly;
    }

    private void paragraph(XmlNode node) {
        boolean before = inContents();
        Optional<DocxNumbering.Mark> mark = file.numbering().next(node);
        Line line = runs.read(node);
        pointsOnly = before || inContents() || file.styles().isContents(node);
        int level = file.styles().level(node);
        if (node.at("pPr").has("sectPr")
                && !"continuous".equals(node.at("pPr", "sectPr", "type").get("val", ""))) {
            state.pageBreak(false);
        }
        if (level > 0 && !line.text().isEmpty()) {
            lists.close();
            out.heading(level, mark.map(each -> number(each.label())).orElse(""), line);
        } else if (mark.isPresent() && !line.isBlank() && !isListedHeading(mark.get(), line)) {
            item(mark.get(), line);
        } else if (!line.isBlank()) {
            lists.close();
            plain(
                    node,
                    line,
                    mark.filter(each -> !each.isBullet())
                            .map(DocxNumbering.Mark::label)
                            .orElse(""));
        } else {
            blank(line);
        }
        pointsOnly = false;
    }

    private static String number(String label) {
        return label.replaceAll("[\\s.):–—-]+$", "");
    }

    /** In a file without heading styles, they are numbered by hand and bold. */
    private static boolean isListedHeading(DocxNumbering.Mark mark, Line line) {
        return !mark.isBullet() && line.isEmphasised() && line.text().length() <= LONGEST_HEADING && !line.hasPicture();
    }

    private void item(DocxNumbering.Mark mark, Line line) {
        if (!lists.isOpen()) {
            listed = line;
        }
        Element item = lists.item(mark, list -> out.passage(list, listed, false));
        line.parts().forEach(part -> {
            if (part.nameIs("p") && item.childNodeSize() == 0) {
                item.appendChildren(part.childNodesCopy());
            } else {
                item.appendChild(part);
            }
        });
        if (line != listed) {
            listed.names().addAll(line.names());
            listed.notes().addAll(line.notes());
        }
    }

    private void plain(XmlNode node, Line line, String label) {
        if (!label.isEmpty()) {
            line.html().prependText(label + " ");
        }
        boolean likeHeading = likeHeading(line);
        for (Element part : line.parts()) {
            out.passage(dressed(node, part), line, likeHeading && part.nameIs("p"));
        }
    }

    private Element dressed(XmlNode node, Element part) {
        if (!part.nameIs("p")) {
            return part;
        }
        if (file.styles().isCode(node)) {
            return part.tagName("pre");
        }
        if (file.styles().isTitle(node)) {
            return part.addClass("title");
        }
        return file.styles().isCaption(node) ? part.addClass("caption") : part;
    }

    private static boolean likeHeading(Line line) {
        String text = line.text();
        boolean marked = line.isEmphasised() || text.matches("(?s)\\d{1,2}(\\.\\d{1,2})*[.)]?\\s+\\p{Lu}.*");
        return marked && text.length() <= LONGEST_HEADING && text.matches("(?s).*\\p{L}.*[^.;,]") && !line.hasPicture();
    }

    /** Nothing to see, but links may lead here. */
    private void blank(Line line) {
        if (!line.names().isEmpty() || !line.notes().isEmpty()) {
            out.passage(new Element("p"), line, false);
        }
    }

    private void table(XmlNode node) {
        lists.close();
        pointsOnly = inContents();
        Line around = new Line();
        out.passage(tables.read(node, around), around, false);
        pointsOnly = false;
    }
}
