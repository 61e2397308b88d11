package fr.jalon.campaigns.domain.table;

import fr.jalon.campaigns.domain.table.grid.Cell;
import fr.jalon.campaigns.domain.table.grid.Grid;
import fr.jalon.campaigns.domain.table.grid.GridRow;
import fr.jalon.campaigns.domain.table.grid.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the columns of the form stand in a table.
 *
 * @param titleRow index of the row of titles
 * @param firstRow index of the first row below the titles
 * @param isInferred no titles say so: the order of the columns does
 * @param isDraftDecision the titles say that the decisions are only proposed
 */
record Layout(List<Slot> slots, int titleRow, int firstRow, boolean isInferred, boolean isDraftDecision) {

    private static final double MOSTLY = 0.5;

    Layout {
        slots = List.copyOf(slots);
    }

    boolean has(Column column) {
        return slots.stream().anyMatch(slot -> slot.column() == column);
    }

    /** The form of ISO, whose first column tells the member body, often with the number of the comment. */
    boolean isIso() {
        return slots.stream()
                .anyMatch(slot -> slot.column() == Column.ORGANISATION
                        && Words.key(slot.title()).matches("mb\\b.*"));
    }

    private long titled() {
        return slots.stream()
                .filter(slot -> slot.column() != Column.OTHER || !slot.title().isEmpty())
                .count();
    }

    /** The same columns in another table, whose rows are then all below the titles. */
    Layout elsewhere(Grid grid) {
        List<Slot> moved = new ArrayList<>();
        for (int i = 0; i < slots.size() && i < grid.columns(); i++) {
            moved.add(new Slot(slots.get(i).column(), i, i + 1, slots.get(i).title()));
        }
        return new Layout(moved, 0, 0, isInferred, isDraftDecision);
    }

    /** Which cells of the row stand in which column. */
    RowValues values(Grid grid, GridRow row) {
        RowValues values = new RowValues(titled());
        if (grid.sheet() == null && row.cells().size() == slots.size()) {
            for (int i = 0; i < slots.size(); i++) {
                values.put(row.cells().get(i), List.of(slots.get(i)));
            }
        } else {
            row.cells().forEach(cell -> values.put(cell, covered(grid, cell)));
        }
        return values;
    }

    /** Every slot that the cell covers mostly; else the one that covers the cell mostly. */
    private List<Slot> covered(Grid grid, Cell cell) {
        for (Slot slot : slots) {
            if (slot.from() == cell.column() && slot.to() == cell.column() + cell.span()) {
                return List.of(slot);
            }
        }
        List<Slot> covered = slots.stream()
                .filter(slot -> grid.share(cell, slot.from(), slot.to()) > MOSTLY)
                .toList();
        if (!covered.isEmpty()) {
            return covered;
        }
        return slots.stream()
                .filter(slot -> slot.from() < cell.column() + cell.span() && cell.column() < slot.to())
                .max(java.util.Comparator.comparingDouble(slot -> grid.share(cell, slot.from(), slot.to())))
                .map(List::of)
                .orElse(List.of());
    }
}
