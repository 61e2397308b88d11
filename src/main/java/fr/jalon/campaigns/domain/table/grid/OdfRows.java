package fr.jalon.campaigns.domain.table.grid;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamReader;

/** Rows and cells of OpenDocument tables, which may say that they are repeated a million times. */
final class OdfRows {

    private final Flow flow;
    private final Deque<Row> rows = new ArrayDeque<>();
    private final Deque<Boolean> sheets = new ArrayDeque<>();

    private static final class Row {
        private final List<Told> cells = new ArrayList<>();
        private int times = 1;
        private Told at;
    }

    /** @param covered drawn over by a cell to its left or above */
    private record Told(int span, int rowSpan, int times, boolean covered, String text) {

        private Told with(String words) {
            return new Told(span, rowSpan, times, covered, words);
        }
    }

    OdfRows(Flow flow) {
        this.flow = flow;
    }

    void startTable(boolean sheet) {
        boolean top = !flow.inTable();
        flow.startTable(sheet && top);
        sheets.push(sheet && top);
        rows.push(new Row());
    }

    void column(int width, int times) {
        for (int i = 0; i < times; i++) {
            flow.table().width(width);
        }
    }

    void startRow(int times) {
        if (!rows.isEmpty()) {
            rows.pop();
        }
        Row row = new Row();
        row.times = times;
        rows.push(row);
    }

    boolean startsRow() {
        return !rows.isEmpty() && rows.peek().cells.isEmpty();
    }

    void startCell(XMLStreamReader at) {
        int span = Xml.number(at, "number-columns-spanned", 1, 256);
        int rowSpan = Xml.number(at, "number-rows-spanned", 1, 2_000_000);
        start(new Told(span, rowSpan, Xml.number(at, "number-columns-repeated", 1, 256), false, ""));
    }

    void startCovered(XMLStreamReader at) {
        start(new Told(1, 1, Xml.number(at, "number-columns-repeated", 1, 256), true, ""));
    }

    private void start(Told cell) {
        if (!rows.isEmpty()) {
            rows.peek().at = cell;
            flow.startCell();
        }
    }

    void endCell() {
        if (!rows.isEmpty() && rows.peek().at != null && flow.inCell()) {
            Row row = rows.peek();
            row.cells.add(row.at.with(flow.endCell()));
            row.at = null;
        }
    }

    void endRow() {
        if (rows.isEmpty() || !flow.inTable()) {
            return;
        }
        Row row = rows.peek();
        boolean blank = row.cells.stream().allMatch(cell -> cell.text().isEmpty());
        int times = blank && Boolean.TRUE.equals(sheets.peek()) && !flow.table().reachesDown() ? 0 : row.times;
        for (int i = 0; i < times; i++) {
            row.cells.forEach(this::tell);
            flow.table().endRow();
        }
        flow.table().skipRows(row.times - times);
        rows.pop();
        rows.push(new Row());
    }

    private void tell(Told cell) {
        if (cell.covered()) {
            return;
        }
        if (cell.text().isEmpty() && cell.times() > 1) {
            flow.table().pass(cell.times());
            return;
        }
        for (int i = 0; i < cell.times(); i++) {
            flow.table().cell(cell.span(), cell.rowSpan(), cell.text());
        }
    }

    void endTable(String sheet, boolean forgotten) {
        rows.pop();
        sheets.pop();
        flow.endTable(sheet, forgotten);
    }
}
