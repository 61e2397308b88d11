package fr.jalon.documents.domain.reading.docx;

import fr.jalon.documents.domain.reading.Block;
import fr.jalon.documents.domain.reading.archive.XmlNode;
import fr.jalon.documents.domain.reading.office.Line;
import java.util.function.Function;
import org.jsoup.nodes.Element;

/** What is inside a paragraph. */
final class DocxRuns {

    private final DocxFile file;
    private final String part;
    private final DocxState state;
    private final Function<XmlNode, Element> box;
    private final DocxNotes notes;
    private final DocxMarks marks;
    private Line line;

    /** @param box makes a box of the blocks in a node */
    DocxRuns(DocxFile file, String part, DocxState state, DocxNotes notes, Function<XmlNode, Element> box) {
        this.file = file;
        this.part = part;
        this.state = state;
        this.notes = notes;
        this.marks = new DocxMarks(file.styles());
        this.box = box;
    }

    Line read(XmlNode paragraph) {
        Line outer = line;
        Line read = new Line();
        line = read;
        if (DocxStyles.on(paragraph.at("pPr", "pageBreakBefore"))) {
            state.pageBreak(false);
        }
        children(paragraph, read.html());
        line = outer;
        return read;
    }

    private void children(XmlNode node, Element into) {
        node.children().forEach(child -> inline(child, into));
    }

    private void inline(XmlNode node, Element into) {
        switch (node.name()) {
            case "r" -> run(node, into);
            case "hyperlink" -> link(address(node), node, into);
            case "fldSimple", "ins", "moveTo", "smartTag", "customXml", "bdo", "dir", "sdtContent" ->
                children(node, into);
            case "sdt" -> children(node.at("sdtContent"), into);
            case "bookmarkStart" -> line.names().add(node.get("name", ""));
            case "AlternateContent" -> alternative(node).children().forEach(child -> inline(child, into));
            case "m:oMath", "m:oMathPara" -> formula(node, into);
            default -> {
                // deleted text, comments of reviewers, properties: not of the text
            }
        }
    }

    /** The first way of saying it that is understood; the others say the same again. */
    private static XmlNode alternative(XmlNode node) {
        return node.children("Choice")
                .filter(choice -> choice.all().anyMatch(DocxRuns::isShown))
                .findFirst()
                .orElse(node.at("Fallback"));
    }

    private static boolean isShown(XmlNode node) {
        return node.is("t") || node.is("blip") || node.is("txbxContent") || node.is("m:t");
    }

    private String address(XmlNode link) {
        String anchor = link.get("anchor");
        String target = file.target(part, link.get("r:id", ""));
        String fragment = anchor == null ? "" : "#" + anchor;
        return target == null ? fragment : target + fragment;
    }

    private void link(String address, XmlNode node, Element into) {
        if (address.isEmpty()) {
            children(node, into);
        } else {
            children(node, into.appendElement("a").attr("href", address));
        }
    }

    private void formula(XmlNode node, Element into) {
        say(DocxMarks.formula(node), into.appendElement("span").addClass("math"));
    }

    private void run(XmlNode run, Element into) {
        boolean vanished = DocxStyles.on(run.at("rPr", "vanish"));
        for (XmlNode child : run.children()) {
            if (!vanished || child.is("fldChar") || child.is("instrText")) {
                piece(child, run, into);
            }
        }
    }

    private void piece(XmlNode piece, XmlNode run, Element into) {
        switch (piece.name()) {
            case "t" -> say(piece.allText(), marks.dressed(run, into));
            case "tab", "ptab" -> say("\t", into);
            case "noBreakHyphen" -> say("\u2011", marks.dressed(run, into));
            case "sym" -> say(Symbols.read(piece), marks.dressed(run, into));
            case "br", "cr" -> breakLine(piece, into);
            case "lastRenderedPageBreak" -> state.pageBreak(true);
            case "fldChar" -> field(piece, into);
            case "instrText" -> state.instruct(piece.allText());
            case "footnoteReference", "endnoteReference" -> note(piece, into);
            case "drawing", "pict", "object" -> drawing(piece, into);
            case "AlternateContent" -> alternative(piece).children().forEach(each -> piece(each, run, into));
            case "ruby" -> piece.at("rubyBase").children("r").forEach(each -> run(each, into));
            default -> {
                // properties, marks of comments, deleted text
            }
        }
    }

    private void say(String words, Element into) {
        if (words.isEmpty() || state.hidden()) {
            return;
        }
        if (!words.isBlank() && state.page() != null) {
            line.startsOn(state.page());
        }
        linked(into).appendText(words);
    }

    /** Links may be fields too. */
    private Element linked(Element into) {
        String instruction = state.instruction();
        String address = instruction.startsWith("HYPERLINK") ? address(instruction) : "";
        if (address.isEmpty() || into.closest("a") != null) {
            return into;
        }
        return DocxMarks.last(into, "a", address);
    }

    private static String address(String instruction) {
        String[] parts = instruction.split("\"");
        boolean local = instruction.matches("HYPERLINK\\s+\\\\l.*");
        return parts.length < 2 ? "" : local ? "#" + parts[1] : parts[1];
    }

    private void breakLine(XmlNode piece, Element into) {
        if ("page".equals(piece.get("type"))) {
            state.pageBreak(false);
        } else if (!state.hidden()) {
            into.appendElement("br");
        }
    }

    private void field(XmlNode piece, Element into) {
        state.field(piece.get("fldCharType", ""));
        XmlNode box = piece.at("ffData", "checkBox");
        if (!box.isNone()) {
            XmlNode checked = box.has("checked") ? box.at("checked") : box.at("default");
            into.appendText(DocxStyles.on(checked) ? "☑" : "☐");
        }
    }

    private void note(XmlNode piece, Element into) {
        Element said = notes.read(piece);
        if (said != null) {
            int number = state.nextNote();
            line.notes().add(new Block.Note(number, said));
            into.appendElement("sup")
                    .appendElement("a")
                    .attr("id", "appel-" + number)
                    .attr("href", "#note-" + number)
                    .text(String.valueOf(number));
        }
    }

    private void drawing(XmlNode drawing, Element into) {
        String alternative = drawing.all("docPr")
                .map(each -> each.get("descr", ""))
                .findFirst()
                .orElse("");
        drawing.all("txbxContent").findFirst().ifPresent(text -> into.appendChild(box.apply(text)));
        drawing.all()
                .filter(each -> each.is("blip") || each.is("imagedata"))
                .map(each -> each.get("r:embed", each.get("r:id", "")))
                .filter(id -> !id.isEmpty())
                .map(id -> file.picture(part, id, alternative))
                .forEach(into::appendChild);
    }
}
