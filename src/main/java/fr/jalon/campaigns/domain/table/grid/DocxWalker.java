package fr.jalon.campaigns.domain.table.grid;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** Tells a {@link Flow} what WordprocessingML holds, as a reader sees it once changes are accepted. */
final class DocxWalker implements Xml.Walker {

    /** Old states of what changed, codes of fields, second drawings of the same thing. */
    private static final Set<String> NOT_SEEN = Set.of(("del moveFrom delText instrText delInstrText Fallback cellDel"
                    + " pPrChange rPrChange tblPrChange tcPrChange trPrChange tblPrExChange sectPrChange tblGridChange")
            .split(" "));

    private final Flow flow;
    private final DocxNumbering numbering;
    private final DocxNotes notes;
    private final Deque<String> path = new ArrayDeque<>();
    private final Deque<CellMark> cells = new ArrayDeque<>();
    private final Deque<boolean[]> rows = new ArrayDeque<>();

    /** One per content control: does it only show its prompt? */
    private final Deque<boolean[]> controls = new ArrayDeque<>();

    private String list;
    private String level = "0";
    private int unseen;
    private int prompts;
    private boolean inText;

    private static final class CellMark {
        private int span = 1;
        private boolean goesOn;
        private boolean deleted;
    }

    DocxWalker(Flow flow, DocxNumbering numbering, DocxNotes notes) {
        this.flow = flow;
        this.numbering = numbering;
        this.notes = notes;
    }

    @Override
    public void start(String name, XMLStreamReader at) {
        if (unseen > 0 || NOT_SEEN.contains(name)) {
            markDeletion(name);
            unseen++;
            return;
        }
        if (flow.inTable()) {
            startInTable(name, at);
        }
        switch (name) {
            case "tbl" -> flow.startTable();
            case "sdt" -> controls.push(new boolean[1]);
            case "showingPlcHdr" -> prompt(at);
            case "p" -> startParagraph();
            case "numId" -> list = Xml.attribute(at, "val");
            case "ilvl" -> level = "" + Xml.attribute(at, "val");
            default -> startInRun(name, at);
        }
        path.push(name);
    }

    private void markDeletion(String name) {
        if (unseen == 0 && name.equals("del") && "trPr".equals(path.peek()) && !rows.isEmpty()) {
            rows.peek()[0] = true;
        }
        if (unseen == 0 && name.equals("cellDel") && !cells.isEmpty()) {
            cells.peek().deleted = true;
        }
    }

    private void prompt(XMLStreamReader at) {
        String value = Xml.attribute(at, "val");
        if (!controls.isEmpty() && !"0".equals(value) && !"false".equals(value) && !controls.peek()[0]) {
            controls.peek()[0] = true;
            prompts++;
        }
    }

    private void startParagraph() {
        flow.startParagraph();
        list = null;
        level = "0";
    }

    private void startInTable(String name, XMLStreamReader at) {
        switch (name) {
            case "gridCol" -> flow.table().width(Xml.number(at, "w", 0, 1_000_000));
            case "gridBefore" -> flow.table().skipColumns(Xml.number(at, "val", 0, 256));
            case "tr" -> rows.push(new boolean[1]);
            case "tc" -> {
                flow.startCell();
                cells.push(new CellMark());
            }
            default -> startInCell(name, at);
        }
    }

    private void startInCell(String name, XMLStreamReader at) {
        if (!cells.isEmpty() && name.equals("gridSpan")) {
            cells.peek().span = Xml.number(at, "val", 1, 256);
        }
        if (!cells.isEmpty() && name.equals("vMerge")) {
            cells.peek().goesOn = !"restart".equals(Xml.attribute(at, "val"));
        }
    }

    private void startInRun(String name, XMLStreamReader at) {
        if (!"r".equals(path.peek())) {
            return;
        }
        switch (name) {
            case "t" -> inText = true;
            case "tab" -> write("\t");
            case "br", "cr" -> write("\n");
            case "noBreakHyphen" -> write("-");
            case "footnoteReference" -> writeNote("footnote", Xml.attribute(at, "id"));
            case "endnoteReference" -> writeNote("endnote", Xml.attribute(at, "id"));
            default -> {}
        }
    }

    private void writeNote(String kind, String id) {
        String note = notes.note(kind, id);
        if (!note.isEmpty()) {
            write(" [" + note + "]");
        }
    }

    private void write(String text) {
        if (prompts == 0) {
            flow.text(text);
        }
    }

    @Override
    public void text(String text) {
        if (inText && unseen == 0) {
            write(text);
        }
    }

    @Override
    public void end(String name) {
        if (unseen > 0) {
            unseen--;
            return;
        }
        path.pop();
        switch (name) {
            case "t" -> inText = false;
            case "p" -> endParagraph();
            case "tc" -> endCell();
            case "tr" -> endRow();
            case "tbl" -> flow.endTable();
            case "sdt" -> prompts -= controls.pop()[0] ? 1 : 0;
            default -> {}
        }
    }

    /** The mark of a list is shown before words; alone, it counts only as the number of a row. */
    private void endParagraph() {
        if (list != null && (!flow.paragraphIsEmpty() || startsRow())) {
            String mark = numbering.next(list, level);
            flow.prefix(flow.paragraphIsEmpty() && mark.startsWith("-") ? "" : mark);
        }
        list = null;
        flow.endParagraph();
    }

    private boolean startsRow() {
        return flow.inCell() && flow.table().startsRow();
    }

    private void endCell() {
        if (cells.isEmpty()) {
            return;
        }
        CellMark mark = cells.pop();
        String text = flow.endCell();
        if (mark.goesOn) {
            flow.table().goesOn(mark.span, mark.deleted ? "" : text);
        } else {
            flow.table().cell(mark.span, 1, mark.deleted ? "" : text);
        }
    }

    private void endRow() {
        if (!rows.isEmpty() && rows.pop()[0]) {
            flow.table().dropRow();
        } else if (flow.inTable()) {
            flow.table().endRow();
        }
    }
}
