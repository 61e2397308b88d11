package fr.jalon.campaigns.domain.table;

import fr.jalon.campaigns.domain.table.grid.Cell;
import fr.jalon.campaigns.domain.table.grid.Grid;
import fr.jalon.campaigns.domain.table.grid.GridRow;
import fr.jalon.campaigns.domain.table.grid.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the titles of a comment table among the rows of a grid, and says which grids are no comment tables. */
final class LayoutFinder {

    /** Titles stand above the rows; what comes this far down is a row. */
    private static final int DEEPEST_TITLES = 80;

    private static final Set<Column> CONTENT =
            EnumSet.of(Column.TYPE, Column.LOCATOR, Column.PROPOSAL, Column.DECISION, Column.NUMBER, Column.ACTION);

    private static final Pattern OF_DICTIONARIES =
            Pattern.compile("(?!.*(?:comment|remarque|observation))(?:libelle|explication).*");

    private LayoutFinder() {}

    static Optional<Layout> find(Grid grid) {
        return find(grid, 0);
    }

    static Optional<Layout> find(Grid grid, int from) {
        for (int i = from; i < Math.min(grid.rows().size(), from + DEEPEST_TITLES); i++) {
            if (isTitles(grid.rows().get(i))) {
                boolean nextIsRicher = i + 1 < grid.rows().size()
                        && isTitles(grid.rows().get(i + 1))
                        && roles(grid.rows().get(i + 1)).size()
                                > roles(grid.rows().get(i)).size();
                return Optional.of(layout(grid, nextIsRicher ? i + 1 : i));
            }
        }
        return Optional.empty();
    }

    /** At least a comment or a proposal and what belongs to it, and hardly anything else. */
    static boolean isTitles(GridRow row) {
        List<Cell> written = row.written();
        if (written.size() < 2 || written.size() > 40 || written.stream().anyMatch(cell -> isBareNumber(cell.text()))) {
            return false;
        }
        List<Column> roles = roles(row);
        Set<Column> distinct = EnumSet.noneOf(Column.class);
        distinct.addAll(roles);
        distinct.remove(Column.OTHER);
        boolean comments = distinct.contains(Column.TEXT);
        boolean proposals = distinct.contains(Column.PROPOSAL);
        long known = roles.stream().filter(role -> role != Column.OTHER).count();
        if (!comments && !proposals || known < written.size() * 0.6) {
            return false;
        }
        long content = distinct.stream().filter(CONTENT::contains).count();
        boolean answered = proposals || distinct.contains(Column.DECISION);
        return comments
                ? content >= 1 && (answered || saysComment(written))
                : distinct.size() >= 4 && distinct.contains(Column.LOCATOR);
    }

    /** Dictionaries of data have labels and explanations too: alone, these words make no comment table. */
    private static boolean saysComment(List<Cell> titles) {
        return titles.stream()
                .map(Cell::text)
                .anyMatch(title ->
                        ColumnTitles.of(title).filter(Column.TEXT::equals).isPresent()
                                && !OF_DICTIONARIES.matcher(Words.key(title)).matches());
    }

    private static boolean isBareNumber(String words) {
        return words.matches("\\d{1,6}[.)]?");
    }

    private static List<Column> roles(GridRow row) {
        return row.written().stream()
                .map(cell -> ColumnTitles.of(cell.text()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Layout layout(Grid grid, int titles) {
        List<Slot> slots = new ArrayList<>();
        GridRow row = grid.rows().get(titles);
        row.cells().forEach(cell -> slots.add(slot(cell, cell.shown())));
        numberFirst(grid, slots);
        int next = titles + 1;
        while (next < grid.rows().size()
                && next <= titles + 2
                && isSecondTitles(grid.rows().get(next))) {
            refine(slots, grid.rows().get(next));
            next++;
        }
        boolean draft = slots.stream()
                .anyMatch(slot -> slot.column() == Column.DECISION && DecisionWords.saysDraft(slot.title()));
        return new Layout(slots, titles, next, false, draft);
    }

    private static Slot slot(Cell cell, String title) {
        Column column = title.isEmpty() ? Column.OTHER : ColumnTitles.of(title).orElse(Column.OTHER);
        return new Slot(column, cell.column(), cell.column() + cell.span(), title);
    }

    /** The first column often has no title, or stands before the first title of a sheet: it holds the numbers. */
    private static void numberFirst(Grid grid, List<Slot> slots) {
        Slot first = slots.get(0);
        boolean untitled = first.column() == Column.OTHER && first.title().isEmpty();
        if (untitled) {
            slots.set(0, new Slot(Column.NUMBER, first.from(), first.to(), ""));
        } else if (first.from() > 0 && first.column() != Column.NUMBER) {
            slots.add(0, new Slot(Column.NUMBER, 0, first.from(), ""));
        }
    }

    /** A row of sub-titles, or of column numbers as in the ISO form. */
    private static boolean isSecondTitles(GridRow row) {
        List<Cell> written = row.written();
        if (written.isEmpty()) {
            return false;
        }
        boolean numbered = written.size() >= 4;
        for (int i = 0; i < written.size() && numbered; i++) {
            numbered = written.get(i).text().matches("\\(?" + (i + 1) + "\\)?");
        }
        boolean titles = written.size() <= 4
                && written.stream()
                        .allMatch(cell -> cell.span() <= 3
                                && cell.text().length() < 60
                                && FormLines.organisationIn(cell.text()) == null
                                && ColumnTitles.of(cell.text())
                                        .filter(role -> role != Column.OTHER)
                                        .isPresent());
        return numbered || titles;
    }

    private static void refine(List<Slot> slots, GridRow row) {
        for (Cell cell : row.written()) {
            Slot told = slot(cell, cell.text());
            if (told.column() == Column.OTHER) {
                continue;
            }
            int covering = covering(slots, cell);
            if (covering < 0) {
                slots.add(told);
                continue;
            }
            Slot above = slots.get(covering);
            Slot both = new Slot(told.column(), told.from(), told.to(), above.title() + "\n" + told.title());
            if (above.from() == told.from()) {
                slots.set(covering, both);
            } else {
                slots.set(covering, new Slot(above.column(), above.from(), told.from(), above.title()));
                slots.add(both);
            }
            keepRest(slots, above, told);
        }
    }

    private static void keepRest(List<Slot> slots, Slot above, Slot told) {
        if (told.to() < above.to()) {
            slots.add(new Slot(above.column(), told.to(), above.to(), above.title()));
        }
    }

    private static int covering(List<Slot> slots, Cell cell) {
        for (int i = 0; i < slots.size(); i++) {
            if (slots.get(i).from() <= cell.column()
                    && cell.column() < slots.get(i).to()) {
                return i;
            }
        }
        return -1;
    }
}
