package fr.jalon.campaigns.domain.table;

import fr.jalon.campaigns.domain.table.grid.Cell;
import fr.jalon.campaigns.domain.table.grid.Grid;
import fr.jalon.campaigns.domain.table.grid.GridRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Columns of a table without any titles, told by the order that all forms since the ISO one have kept. */
final class InferredLayout {

    private static final List<Column> AFTER_TYPE =
            List.of(Column.LOCATOR, Column.TEXT, Column.PROPOSAL, Column.DECISION, Column.ACTION);
    private static final int SAMPLE = 60;

    private final TypeWords types;

    InferredLayout(TypeWords types) {
        this.types = types;
    }

    Optional<Layout> infer(Grid grid) {
        List<GridRow> rows = grid.rows().stream()
                .filter(row -> row.written().size() >= 2)
                .limit(SAMPLE)
                .toList();
        int type = typeColumn(grid, rows);
        if (rows.isEmpty() || type < 0 || grid.columns() - type < 4) {
            return Optional.empty();
        }
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i < grid.columns(); i++) {
            slots.add(new Slot(column(i, type, rows), i, i + 1, ""));
        }
        return Optional.of(new Layout(slots, 0, 0, true, false));
    }

    private static Column column(int index, int type, List<GridRow> rows) {
        if (index == type) {
            return Column.TYPE;
        }
        if (index > type) {
            return index - type <= AFTER_TYPE.size() ? AFTER_TYPE.get(index - type - 1) : Column.OTHER;
        }
        boolean numbers = words(rows, index).stream().allMatch(Refs::isNumber);
        return index == type - 1 && !numbers ? Column.ORGANISATION : Column.NUMBER;
    }

    /** The column where most filled rows name a type; among the first four only. */
    private int typeColumn(Grid grid, List<GridRow> rows) {
        for (int i = 0; i < Math.min(4, grid.columns()); i++) {
            List<String> words = words(rows, i);
            long named = words.stream()
                    .filter(word ->
                            word.length() < 30 && types.read(word).rest().isEmpty() && !word.isEmpty())
                    .count();
            if (named > 0 && named >= words.size() * 0.7 && named >= Math.min(2, rows.size())) {
                return i;
            }
        }
        return -1;
    }

    private static List<String> words(List<GridRow> rows, int column) {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.column() == column && !cell.isBlank())
                .map(Cell::text)
                .toList();
    }
}
