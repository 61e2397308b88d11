package fr.jalon.campaigns.domain.table.grid;

import java.util.List;

/** @param number as a person counts it: the row of the sheet, or of the table, from 1 */
public record GridRow(int number, List<Cell> cells) {

    public GridRow {
        cells = List.copyOf(cells);
    }

    public boolean isBlank() {
        return cells.stream().allMatch(Cell::isBlank);
    }

    /** Cells with words of their own. */
    public List<Cell> written() {
        return cells.stream().filter(cell -> !cell.isBlank()).toList();
    }
}
