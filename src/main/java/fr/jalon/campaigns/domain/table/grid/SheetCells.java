package fr.jalon.campaigns.domain.table.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The cells of one sheet in any order, and the ranges that are merged, which come last. Rows and columns from 0. */
final class SheetCells {

    private static final int MOST_RANGES = 100_000;

    private final Budget budget;
    private final TreeMap<Integer, TreeMap<Integer, String>> rows = new TreeMap<>();
    private final Map<Long, Range> merged = new HashMap<>();
    private final List<Range> ranges = new ArrayList<>();

    private record Range(int top, int left, int bottom, int right) {}

    SheetCells(Budget budget) {
        this.budget = budget;
    }

    void put(int row, int column, String text) {
        String words = Words.clean(text);
        if (words.isEmpty() || column >= GridBuilder.MOST_COLUMNS || row < 0 || column < 0) {
            return;
        }
        budget.cell();
        TreeMap<Integer, String> cells = rows.get(row);
        if (cells == null) {
            budget.row();
            cells = new TreeMap<>();
            rows.put(row, cells);
        }
        cells.put(column, words);
    }

    void merge(int top, int left, int bottom, int right) {
        if (ranges.size() < MOST_RANGES && top >= 0 && left >= 0 && top <= bottom && left <= right) {
            Range range = new Range(top, left, bottom, right);
            ranges.add(range);
            merged.put(key(top, left), range);
        }
    }

    private static long key(int row, int column) {
        return (long) row << 20 | column;
    }

    Grid grid(String name) {
        Budget counted = new Budget(budget.fileName());
        GridBuilder grid = GridBuilder.ofSheet(counted);
        rows.forEach((row, cells) -> {
            grid.startRow(row + 1);
            cells.forEach((column, text) -> place(grid, row, column, text));
            grid.endRow();
        });
        return grid.build(name);
    }

    private void place(GridBuilder grid, int row, int column, String text) {
        Range range = merged.get(key(row, column));
        grid.moveTo(column);
        if (range == null) {
            grid.cell(1, 1, text);
        } else {
            grid.cell(range.right() - range.left() + 1, range.bottom() - range.top() + 1, text);
        }
    }
}
