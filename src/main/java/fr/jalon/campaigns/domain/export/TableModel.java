package fr.jalon.campaigns.domain.export;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * After which model a Word file of comments is laid out. Those of the guide have no cell for an action, and the mark
 * stands beside their columns, so that what comes back filled in is known cell by cell.
 */
public enum TableModel {
    /** Everything known of a comment. */
    WHOLE("", List.of()),
    /** Of the calls of 2024: the organisation is told in each row. */
    OF_2024(
            "2024",
            List.of(
                    TableColumn.REF,
                    TableColumn.ORGANISATION,
                    TableColumn.TYPE,
                    TableColumn.LOCATOR,
                    TableColumn.TEXT,
                    TableColumn.PROPOSAL,
                    TableColumn.DECISION)),
    /** Of the guide since 2025: a table per organisation, which is told above it. */
    OF_2025(
            "2025",
            List.of(
                    TableColumn.REF,
                    TableColumn.TYPE,
                    TableColumn.LOCATOR,
                    TableColumn.TEXT,
                    TableColumn.PROPOSAL,
                    TableColumn.DECISION));

    private final String year;
    private final List<TableColumn> columns;

    TableModel(String year, List<TableColumn> columns) {
        this.year = year;
        this.columns = columns;
    }

    /** As in addresses; empty for the whole table. */
    public String year() {
        return year;
    }

    /** Of the guide's form; empty for the whole table, whose columns depend on the call. */
    List<TableColumn> columns() {
        return columns;
    }

    /** Whether each organisation has its own table. */
    boolean isByOrganisation() {
        return this == OF_2025;
    }

    /** @param year null or empty for the whole table */
    public static Optional<TableModel> of(String year) {
        String wanted = year == null ? "" : year;
        return Arrays.stream(values())
                .filter(model -> model.year.equals(wanted))
                .findFirst();
    }
}
