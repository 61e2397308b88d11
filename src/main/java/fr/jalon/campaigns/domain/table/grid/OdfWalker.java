package fr.jalon.campaigns.domain.table.grid;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** Tells a {@link Flow} what OpenDocument XML holds: the body, or only the page headers. */
final class OdfWalker implements Xml.Walker {

    private static final Set<String> NOT_SEEN =
            Set.of("tracked-changes", "note-citation", "forms", "shapes", "content-validations", "ruby-text", "desc");
    private static final Set<String> HEADERS = Set.of("header", "header-first", "header-left");

    private final boolean onlyHeaders;
    private final Flow flow;
    private final OdfStyles styles = new OdfStyles();
    private final OdfRows rows;
    private final OdfLists lists = new OdfLists(styles);
    private final Deque<String> sheets = new ArrayDeque<>();
    private final List<String> hiddenSheets = new ArrayList<>();
    private final StringBuilder annotations = new StringBuilder();
    private int unseen;
    private int annotation;
    private boolean inBody;
    private boolean inSheets;

    OdfWalker(Budget budget, boolean onlyHeaders) {
        this.onlyHeaders = onlyHeaders;
        this.flow = new Flow(budget);
        this.rows = new OdfRows(flow);
    }

    @Override
    public void start(String name, XMLStreamReader at) {
        styles.start(name, at);
        if (unseen > 0 || NOT_SEEN.contains(name)) {
            unseen++;
        } else if (annotation > 0 || name.equals("annotation")) {
            annotation++;
        } else if (onlyHeaders ? HEADERS.contains(name) : name.equals("text") || name.equals("spreadsheet")) {
            inBody = true;
            inSheets |= name.equals("spreadsheet");
        } else if (inBody) {
            startInBody(name, at);
        }
    }

    private void startInBody(String name, XMLStreamReader at) {
        switch (name) {
            case "table", "sub-table" -> startTable(at);
            case "p", "h" -> flow.startParagraph();
            case "list" -> lists.start(Xml.attribute(at, "style-name"), continues(at));
            case "list-item" -> lists.item();
            case "s" -> flow.text(" ".repeat(Xml.number(at, "c", 1, 200)));
            case "tab" -> flow.text("\t");
            case "line-break" -> flow.text("\n");
            case "note-body" -> flow.text(" [");
            default -> startInTable(name, at);
        }
    }

    private static boolean continues(XMLStreamReader at) {
        return "true".equals(Xml.attribute(at, "continue-numbering")) || Xml.attribute(at, "continue-list") != null;
    }

    private void startTable(XMLStreamReader at) {
        String name = "" + Xml.attribute(at, "name");
        boolean hidden = styles.isHidden(Xml.attribute(at, "style-name"));
        if (inSheets && hidden && !flow.inTable()) {
            hiddenSheets.add(name);
        }
        sheets.push(inSheets && !flow.inTable() ? name : "");
        rows.startTable(inSheets);
    }

    private void startInTable(String name, XMLStreamReader at) {
        if (!flow.inTable()) {
            return;
        }
        switch (name) {
            case "table-column" ->
                rows.column(
                        styles.width(Xml.attribute(at, "style-name")),
                        Xml.number(at, "number-columns-repeated", 1, 256));
            case "table-row" -> rows.startRow(Xml.number(at, "number-rows-repeated", 1, 2_000_000));
            case "table-cell" -> rows.startCell(at);
            case "covered-table-cell" -> rows.startCovered(at);
            default -> {}
        }
    }

    @Override
    public void text(String text) {
        if (annotation > 0) {
            annotations.append(text);
        } else if (unseen == 0 && inBody) {
            flow.text(text);
        }
    }

    @Override
    public void end(String name) {
        if (unseen > 0) {
            unseen--;
        } else if (annotation > 0) {
            annotation--;
            annotations.append(annotation == 0 ? "\n" : "");
        } else if (onlyHeaders && HEADERS.contains(name)) {
            inBody = false;
        } else if (inBody) {
            endInBody(name);
        }
    }

    private void endInBody(String name) {
        switch (name) {
            case "p", "h" -> endParagraph();
            case "list" -> lists.end();
            case "note-body" -> flow.text("]");
            case "table-cell", "covered-table-cell" -> rows.endCell();
            case "table-row" -> rows.endRow();
            case "table", "sub-table" -> endTable();
            default -> {}
        }
    }

    private void endParagraph() {
        boolean empty = flow.paragraphIsEmpty();
        if (!empty || flow.inCell() && rows.startsRow()) {
            String mark = lists.mark(!empty);
            if (!mark.isEmpty()) {
                flow.prefix(mark);
            }
        }
        flow.endParagraph();
    }

    private void endTable() {
        if (flow.inTable()) {
            String sheet = sheets.pop();
            rows.endTable(sheet.isEmpty() ? null : sheet, hiddenSheets.contains(sheet));
        }
    }

    List<Block> blocks() {
        return flow.blocks();
    }

    List<Grid> nested() {
        return flow.nested();
    }

    String annotations() {
        return Words.clean(annotations.toString());
    }

    List<String> hiddenSheets() {
        return hiddenSheets;
    }
}
