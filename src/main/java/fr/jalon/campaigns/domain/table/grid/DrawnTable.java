package fr.jalon.campaigns.domain.table.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** A table whose cells are known by where their borders are drawn, each row for itself, as in doc and rtf. */
final class DrawnTable {

    /** Borders of two rows this near (a twentieth of a point is the unit) are meant to be one. */
    private static final int NEAR = 45;

    private final List<List<Drawn>> rows = new ArrayList<>();

    /** @param goesOn is the continuation of the cell above */
    record Drawn(int left, int right, String text, boolean goesOn) {}

    void row(List<Drawn> cells) {
        rows.add(List.copyOf(cells));
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    Grid grid(Budget budget) {
        List<Integer> edges = edges();
        GridBuilder grid = GridBuilder.ofTable(budget);
        for (int i = 0; i + 1 < edges.size(); i++) {
            grid.width(edges.get(i + 1) - edges.get(i));
        }
        for (List<Drawn> row : rows) {
            for (Drawn cell : row) {
                place(grid, cell, index(edges, cell.left()), index(edges, cell.right()));
            }
            grid.endRow();
        }
        return grid.build(null);
    }

    private static void place(GridBuilder grid, Drawn cell, int from, int to) {
        grid.moveTo(from);
        if (cell.goesOn()) {
            grid.goesOn(to - from, cell.text());
        } else {
            grid.cell(to - from, 1, cell.text());
        }
    }

    private List<Integer> edges() {
        TreeSet<Integer> drawn = new TreeSet<>();
        rows.forEach(row -> row.forEach(cell -> {
            drawn.add(cell.left());
            drawn.add(cell.right());
        }));
        List<Integer> edges = new ArrayList<>();
        for (int edge : drawn) {
            if (edges.isEmpty() || edge - edges.get(edges.size() - 1) > NEAR) {
                edges.add(edge);
            }
        }
        return edges;
    }

    private static int index(List<Integer> edges, int position) {
        int index = 0;
        while (index + 1 < edges.size() && edges.get(index + 1) <= position) {
            index++;
        }
        return index;
    }
}
