package fr.jalon.campaigns.domain.table.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Puts the cells of one table in their columns, row after row. */
final class GridBuilder {

    /** Spreadsheets go to 16 384 columns; nobody comments in the thousandth. */
    static final int MOST_COLUMNS = 256;

    private final Budget budget;
    private final boolean keepsBlankRows;
    private final List<GridRow> rows = new ArrayList<>();
    private final List<Integer> widths = new ArrayList<>();

    /** By column: the cell above that may go on in this row, and the last row it reaches into. */
    private TreeMap<Integer, Open> open = new TreeMap<>();

    private TreeMap<Integer, Open> next = new TreeMap<>();
    private List<Cell> cells = new ArrayList<>();
    private int row = 1;
    private int column;
    private int columns;

    private record Open(Cell cell, int until) {}

    private GridBuilder(Budget budget, boolean keepsBlankRows) {
        this.budget = budget;
        this.keepsBlankRows = keepsBlankRows;
    }

    static GridBuilder ofTable(Budget budget) {
        return new GridBuilder(budget, true);
    }

    /** Blank rows of a sheet are counted, and not kept. */
    static GridBuilder ofSheet(Budget budget) {
        return new GridBuilder(budget, false);
    }

    void width(int width) {
        if (widths.size() < MOST_COLUMNS) {
            widths.add(width);
        }
    }

    void startRow(int number) {
        row = number;
    }

    /** No cell of this row is told yet. */
    boolean startsRow() {
        return cells.isEmpty();
    }

    /** Leaves the columns before this one empty, but for cells that reach down into them. */
    void moveTo(int target) {
        int wanted = Math.min(target, MOST_COLUMNS);
        while (column < wanted) {
            if (!passOccupied()) {
                column++;
            }
        }
    }

    void skipColumns(int count) {
        moveTo(column + Math.min(MOST_COLUMNS, Math.max(0, count)));
    }

    /** So many empty cells; a sheet may say that it has thousands of them. */
    void pass(int count) {
        if (!keepsBlankRows) {
            skipColumns(count);
            return;
        }
        for (int i = 0; i < count && column < MOST_COLUMNS; i++) {
            cell(1, 1, "");
        }
    }

    /** Does a cell above reach into this row? */
    boolean reachesDown() {
        return open.values().stream().anyMatch(above -> above.until() >= row);
    }

    /** A cell that is the continuation of the one above it. */
    void goesOn(int span, String text) {
        Open above = open.get(column);
        put(span, text, row, above == null ? null : above.cell());
    }

    /** A cell of its own, reaching over so many rows. */
    void cell(int span, int rowSpan, String text) {
        while (passOccupied()) {
            budget.goOn();
        }
        put(span, text, row + Math.min(rowSpan, 2_000_000) - 1, null);
    }

    private boolean passOccupied() {
        Open above = open.get(column);
        if (above == null || above.until() < row || column >= MOST_COLUMNS) {
            return false;
        }
        put(above.cell().span(), "", above.until(), above.cell());
        return true;
    }

    private void put(int span, String text, int until, Cell origin) {
        int covered = Math.min(Math.max(1, span), MOST_COLUMNS - column);
        if (covered <= 0) {
            return;
        }
        budget.cell();
        Cell cell = new Cell(column, covered, text, origin);
        cells.add(cell);
        next.put(column, new Open(origin == null ? cell : origin, until));
        column += covered;
        columns = Math.max(columns, column);
    }

    void endRow() {
        if (!open.isEmpty()) {
            moveTo(open.lastKey() + 1);
        }
        boolean kept = keepsBlankRows || cells.stream().anyMatch(cell -> !cell.isBlank() || cell.isContinued());
        if (kept) {
            budget.row();
            rows.add(new GridRow(row, cells));
        }
        row++;
        startAfresh(next);
    }

    /** Forgets the row: it was deleted, and the marks of change say so. */
    void dropRow() {
        row++;
        startAfresh(open);
    }

    /** Rows without any cell. */
    void skipRows(int count) {
        row += Math.max(0, count);
    }

    private void startAfresh(TreeMap<Integer, Open> above) {
        open = above;
        next = new TreeMap<>();
        cells = new ArrayList<>();
        column = 0;
    }

    Grid build(String sheet) {
        return new Grid(sheet, rows, edges());
    }

    private List<Integer> edges() {
        boolean drawn = widths.size() >= columns && widths.stream().allMatch(width -> width > 0 && width < 1_000_000);
        List<Integer> edges = new ArrayList<>(List.of(0));
        IntStream.range(0, columns).forEach(i -> edges.add(edges.get(i) + (drawn ? widths.get(i) : 1)));
        return edges;
    }
}
