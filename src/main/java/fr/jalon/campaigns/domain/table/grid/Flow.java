package fr.jalon.campaigns.domain.table.grid;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A text as it flows: paragraphs and tables, tables in tables. The readers of each format tell it what comes. */
final class Flow {

    private static final int DEEPEST = 30;

    private final Budget budget;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Grid> nested = new ArrayList<>();
    private final Deque<Table> tables = new ArrayDeque<>();
    private final Deque<StringBuilder> paragraphs = new ArrayDeque<>();

    private static final class Table {
        private final GridBuilder grid;
        private StringBuilder cell;

        private Table(GridBuilder grid) {
            this.grid = grid;
        }
    }

    Flow(Budget budget) {
        this.budget = budget;
    }

    void startTable() {
        startTable(false);
    }

    void startTable(boolean sheet) {
        if (tables.size() >= DEEPEST) {
            throw budget.corrupt();
        }
        tables.push(new Table(sheet ? GridBuilder.ofSheet(budget) : GridBuilder.ofTable(budget)));
    }

    /** The table being built; null outside of tables. */
    GridBuilder table() {
        return tables.isEmpty() ? null : tables.peek().grid;
    }

    boolean inTable() {
        return !tables.isEmpty();
    }

    void startCell() {
        tables.peek().cell = new StringBuilder();
    }

    boolean inCell() {
        return inTable() && tables.peek().cell != null;
    }

    /** Words of the cell that ends; it is then told to the table. */
    String endCell() {
        Table table = tables.peek();
        String text = table.cell == null ? "" : Words.clean(table.cell.toString());
        table.cell = null;
        return text;
    }

    void endTable() {
        endTable(null, false);
    }

    /** @param forgotten it is not to be read, only to be passed over */
    void endTable(String sheet, boolean forgotten) {
        if (tables.isEmpty()) {
            return;
        }
        Grid grid = tables.pop().grid.build(sheet);
        if (tables.isEmpty() && !forgotten) {
            blocks.add(grid);
        } else if (!tables.isEmpty()) {
            nested.add(grid);
            if (inCell()) {
                line(flat(grid));
            }
        }
    }

    private static String flat(Grid grid) {
        return grid.rows().stream()
                .filter(row -> !row.isBlank())
                .map(row -> String.join(
                        " | ", row.written().stream().map(Cell::text).toList()))
                .reduce((one, other) -> one + "\n" + other)
                .orElse("");
    }

    void startParagraph() {
        if (paragraphs.size() >= DEEPEST) {
            throw budget.corrupt();
        }
        paragraphs.push(new StringBuilder());
    }

    void text(String text) {
        budget.text(text.length());
        if (!paragraphs.isEmpty()) {
            paragraphs.peek().append(text);
        }
    }

    boolean paragraphIsEmpty() {
        return paragraphs.isEmpty() || paragraphs.peek().toString().isBlank();
    }

    void prefix(String marker) {
        paragraphs.peek().insert(0, marker);
    }

    void endParagraph() {
        if (paragraphs.isEmpty()) {
            return;
        }
        String words = paragraphs.pop().toString();
        if (inCell()) {
            line(words);
        } else if (!Words.isBlank(words)) {
            budget.row();
            blocks.add(new Paragraph(Words.clean(words)));
        }
    }

    void dropParagraph() {
        paragraphs.pop();
    }

    private void line(String words) {
        StringBuilder cell = tables.peek().cell;
        cell.append(cell.isEmpty() ? "" : "\n").append(words);
    }

    List<Block> blocks() {
        while (!tables.isEmpty()) {
            endTable();
        }
        return blocks;
    }

    List<Grid> nested() {
        return nested;
    }
}
