package fr.jalon.campaigns.domain.table.grid;

import java.util.List;

/**
 * A table of a text, or a sheet.
 *
 * @param sheet name of the sheet; null for a table of a text
 * @param edges where each column begins, in any unit, with the end of the last one; tells how much of a column a cell
 *     covers when rows are not drawn alike
 */
public record Grid(String sheet, List<GridRow> rows, List<Integer> edges) implements Block {

    public Grid {
        rows = List.copyOf(rows);
        edges = List.copyOf(edges);
    }

    public int columns() {
        return edges.size() - 1;
    }

    /** Which share of the column range the cell covers, from 0 to 1. */
    public double share(Cell cell, int from, int to) {
        int left = edge(from);
        int right = edge(to);
        int common = Math.min(edge(cell.end()), right) - Math.max(edge(cell.column()), left);
        return right <= left ? 0 : Math.max(0, common) / (double) (right - left);
    }

    private int edge(int index) {
        return edges.get(Math.min(Math.max(index, 0), edges.size() - 1));
    }
}
