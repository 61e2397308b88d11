package fr.jalon.campaigns.domain.table;

import fr.jalon.campaigns.domain.table.grid.Cell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The cells of one row by what they are for. */
final class RowValues {

    /** When one cell covers several columns its words belong to the weightiest. */
    private static final List<Column> BY_WEIGHT = List.of(
            Column.TEXT,
            Column.PROPOSAL,
            Column.DECISION,
            Column.LOCATOR,
            Column.REASON,
            Column.ACTION,
            Column.OTHER,
            Column.ASIDE,
            Column.MARK,
            Column.DOCUMENT,
            Column.TYPE,
            Column.ORGANISATION,
            Column.NUMBER);

    private final long slots;
    private final Map<Column, List<Cell>> cells = new EnumMap<>(Column.class);
    private final List<Titled> others = new ArrayList<>();
    private final List<Titled> places = new ArrayList<>();
    private final List<Cell> outside = new ArrayList<>();
    private final Set<Column> sharing = EnumSet.noneOf(Column.class);
    private final List<Cell> written = new ArrayList<>();
    private Cell banner;
    private Column firstWritten;

    /** Words of a column that is none of ours. */
    record Titled(String title, String text) {}

    RowValues(long slots) {
        this.slots = slots;
    }

    void put(Cell cell, List<Slot> covered) {
        if (!cell.isBlank()) {
            written.add(cell);
            banner = covered.size() >= 3 && covered.size() >= slots * 0.6 ? cell : banner;
        }
        if (covered.isEmpty()) {
            outside.add(cell);
            return;
        }
        Slot slot = covered.stream()
                .min(Comparator.comparingInt(one -> BY_WEIGHT.indexOf(one.column())))
                .orElseThrow();
        if (!cell.isBlank()) {
            firstWritten = firstWritten == null ? slot.column() : firstWritten;
            share(slot, covered);
        }
        if (slot.column() == Column.LOCATOR && !cell.shown().isEmpty()) {
            places.add(new Titled(slot.title(), cell.shown()));
        }
        if (slot.column() == Column.OTHER) {
            others.add(new Titled(slot.title(), cell.text()));
        } else {
            cells.computeIfAbsent(slot.column(), column -> new ArrayList<>()).add(cell);
        }
    }

    private void share(Slot owner, List<Slot> covered) {
        if (owner.column() == Column.TEXT || owner.column() == Column.PROPOSAL) {
            covered.stream()
                    .map(Slot::column)
                    .filter(column -> column != owner.column())
                    .forEach(sharing::add);
        }
    }

    /** Words written in this very row. */
    String own(Column column) {
        return join(column, Cell::text);
    }

    /** Words that a reader sees there, be they written in a row above. */
    String shown(Column column) {
        return join(column, Cell::shown);
    }

    private String join(Column column, java.util.function.Function<Cell, String> words) {
        return cells.getOrDefault(column, List.of()).stream()
                .map(words)
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(column == Column.TEXT || column == Column.PROPOSAL ? "\n" : ", "));
    }

    /** Where the comment points; a bare number in one of several columns keeps the title that says what it counts. */
    String locator() {
        return places.stream()
                .map(place -> places.size() > 1 && place.text().matches("[\\d., -]+")
                        ? place.title().split("[\\s/,(]")[0] + " " + place.text()
                        : place.text())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    List<String> each(Column column) {
        return cells.getOrDefault(column, List.of()).stream()
                .map(Cell::shown)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** Is this cell, with the words of a row above, drawn over this row too? */
    boolean reachesDown(Column column) {
        Predicate<Cell> fromAbove =
                cell -> cell.isBlank() && cell.isContinued() && !cell.shown().isEmpty();
        return cells.getOrDefault(column, List.of()).stream().anyMatch(fromAbove);
    }

    /** Columns whose place the comment (or else the proposal) takes too. */
    Set<Column> sharing() {
        return sharing;
    }

    /** Words of other columns, and of cells outside of all columns. */
    List<Titled> others() {
        List<Titled> all = new ArrayList<>(others);
        outside.forEach(cell -> all.add(new Titled("", cell.text())));
        return all.stream().filter(other -> !other.text().isEmpty()).toList();
    }

    /** The only words of the row when they are drawn across it, or stand alone where the number is; else null. */
    String banner() {
        if (written.size() != 1) {
            return null;
        }
        String words = written.get(0).text();
        boolean alone = firstWritten == Column.NUMBER && words.length() > 3 && !Refs.isNumber(words);
        return banner != null || alone ? words : null;
    }

    boolean isBlank() {
        return written.isEmpty();
    }
}
