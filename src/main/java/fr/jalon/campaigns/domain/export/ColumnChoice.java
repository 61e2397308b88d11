package fr.jalon.campaigns.domain.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which columns a table has: nobody fills in a report, and where the text has no newer revision, nothing in it changed.
 *
 * @param report null where the table is no part of one
 */
record ColumnChoice(ExportHead head, ReportHead report) {

    /** Of a page that lies on its side. */
    List<TableColumn> page() {
        return Stream.of(
                        TableColumn.REF,
                        TableColumn.ORGANISATION,
                        TableColumn.TYPE,
                        TableColumn.LOCATOR,
                        TableColumn.CLAUSE,
                        TableColumn.TEXT,
                        TableColumn.PROPOSAL,
                        TableColumn.DECISION,
                        TableColumn.ACTION,
                        TableColumn.CHANGED,
                        TableColumn.BEFORE,
                        TableColumn.AFTER,
                        TableColumn.MARK)
                .filter(this::isWanted)
                .toList();
    }

    private boolean isWanted(TableColumn column) {
        return switch (column) {
            case CLAUSE -> head.withClauses();
            case CHANGED, BEFORE, AFTER -> report != null && report.withChanges();
            case MARK -> report == null;
            default -> true;
        };
    }

    /** Of a sheet, which has room for where each comment comes from. */
    List<TableColumn> sheet() {
        List<TableColumn> columns = new ArrayList<>(page());
        if (report != null) {
            columns.add(columns.indexOf(TableColumn.DECISION) + 1, TableColumn.DECIDED_IN);
            return columns;
        }
        columns.addAll(columns.size() - 1, List.of(TableColumn.WRITTEN_AS, TableColumn.FILE, TableColumn.ROW));
        return columns;
    }

    /** Of a sheet that holds the comments on all documents. */
    List<TableColumn> list() {
        List<TableColumn> columns = sheet();
        columns.add(1, TableColumn.DOCUMENT);
        return columns;
    }

    /** Of a model of the guide, with the mark beside. */
    static List<TableColumn> of(TableModel model) {
        List<TableColumn> columns = new ArrayList<>(model.columns());
        columns.add(TableColumn.MARK_WITHOUT_ACTION);
        return columns;
    }
}
