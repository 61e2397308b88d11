package fr.jalon.campaigns.domain.export;

import fr.jalon.shared.Message;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The comments of one call as a table, in one language. Holds no state: the same one may write many files. */
public final class CommentTable {

    /** As many empty rows as the form has always had. */
    private static final int FORM_ROWS = 32;

    /** Longer ones make a heading of a column that nobody reads. */
    private static final int LONGEST_TITLE = 200;

    private final ExportHead head;
    private final ReportHead report;
    private final ExportWords words;

    public CommentTable(ExportHead head, ExportWords words) {
        this(head, null, words);
    }

    /** @param report what the table of a report says above its comments; null where it is none */
    public CommentTable(ExportHead head, ReportHead report, ExportWords words) {
        this.head = head;
        this.report = report;
        this.words = words;
    }

    /**
     * Writes while it reads, whatever their number.
     *
     * @param comments grouped by document; a document without any has its empty table all the same
     * @param out left open
     * @throws IOException the reader has gone; what is written by then is no whole file
     */
    public void write(ExportFormat format, Iterator<ExportedComment> comments, OutputStream out) throws IOException {
        switch (format) {
            case CSV -> new CsvTable(head, words, sheetColumns(true)).write(comments, out);
            case JSON -> new JsonComments(head, report).write(comments, out);
            default -> {
                List<TableColumn> columns = format == ExportFormat.DOCX ? pageColumns() : sheetColumns(false);
                TableFile.Layout layout = layout(columns, titles(columns));
                FiguresTable figures = report == null ? null : new FiguresTable(report, words);
                List<TableFile.Layout> layouts = figures == null ? List.of(layout) : List.of(layout, figures.layout());
                TableFile file = open(format, look(periods(), layouts), out);
                SectionNames names = new SectionNames();
                if (figures != null) {
                    figures.write(file, names);
                }
                new Sections(head, file, names, (document, name) -> section(document, name, layout))
                        .write(comments, columns, words);
            }
        }
    }

    /** The form to be filled in by an organisation, one table per document. */
    public void writeBlank(ExportFormat format, OutputStream out) throws IOException {
        if (!format.isForm()) {
            throw new IllegalArgumentException("no form in " + format);
        }
        TableFile.Layout layout = layout(TableColumn.FORM, formTitles());
        List<String> lines = new ArrayList<>(periods());
        lines.add(words.say(Message.of("comment-table.organisation")));
        TableFile file = open(format, look(lines, List.of(layout)), out);
        SectionNames names = new SectionNames();
        for (ExportHead.Document document : head.documents()) {
            file.start(section(document, names.of(document), layout));
            file.banner(words.say(Message.of("comment-table.instruction")));
            for (int i = 1; i <= FORM_ROWS; i++) {
                file.row(numbered(i));
            }
            file.endSection();
        }
        file.end();
    }

    private static List<String> numbered(int number) {
        String[] cells = new String[TableColumn.FORM.size()];
        Arrays.fill(cells, "");
        cells[0] = String.valueOf(number);
        return List.of(cells);
    }

    private static TableFile open(ExportFormat format, TableFile.Look look, OutputStream out) throws IOException {
        return switch (format) {
            case DOCX -> new DocxTable(look, out);
            case XLSX -> new XlsxTable(look, out);
            case ODS -> new OdsTable(look, out);
            default -> throw new IllegalArgumentException("no table file: " + format);
        };
    }

    private static TableFile.Layout layout(List<TableColumn> columns, List<String> titles) {
        return new TableFile.Layout(columns.stream().map(TableColumn::width).toList(), titles);
    }

    private TableFile.Look look(List<String> lines, List<TableFile.Layout> layouts) {
        String continued = words.say(Message.of("comment-table.continued"));
        return new TableFile.Look(head.title(), lines, layouts, continued, words);
    }

    private List<String> periods() {
        List<String> lines = new ArrayList<>();
        if (head.opens() != null && head.closes() != null) {
            lines.add(words.say(Message.of("comment-table.period", day(head.opens()), day(head.closes()))));
        }
        if (report != null) {
            lines.addAll(report.lines(words, day(report.publishedAt())));
        }
        return lines;
    }

    private String day(ZonedDateTime time) {
        return new Days(words).of(time);
    }

    private TableFile.Section section(ExportHead.Document document, String name, TableFile.Layout layout) {
        String about = words.say(Message.of("comment-table.about", document.title()));
        String heading = head.documents().size() > 1 ? document.title() : about;
        return new TableFile.Section(name, heading, List.of(about), layout);
    }

    private List<TableColumn> pageColumns() {
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

    /** Nobody fills in a report; and where the text has no newer revision, nothing in it changed. */
    private boolean isWanted(TableColumn column) {
        return switch (column) {
            case CLAUSE -> head.withClauses();
            case CHANGED, BEFORE, AFTER -> report != null && report.withChanges();
            case MARK -> report == null;
            default -> true;
        };
    }

    private List<TableColumn> sheetColumns(boolean withDocument) {
        List<TableColumn> columns = new ArrayList<>(pageColumns());
        if (withDocument) {
            columns.add(1, TableColumn.DOCUMENT);
        }
        if (report != null) {
            columns.add(columns.indexOf(TableColumn.DECISION) + 1, TableColumn.DECIDED_IN);
            return columns;
        }
        columns.addAll(columns.size() - 1, List.of(TableColumn.WRITTEN_AS, TableColumn.FILE, TableColumn.ROW));
        return columns;
    }

    private List<String> titles(List<TableColumn> columns) {
        return columns.stream().map(column -> words.say(column.title())).toList();
    }

    private List<String> formTitles() {
        return TableColumn.FORM.stream()
                .map(column -> column == TableColumn.TYPE ? typeTitle() : words.say(column.formTitle()))
                .toList();
    }

    private String typeTitle() {
        String types = head.types().stream()
                .map(type -> type.code() + " : " + type.name())
                .collect(Collectors.joining("\n"));
        String codes = head.types().stream().map(ExportHead.Type::code).collect(Collectors.joining(", "));
        return words.say(Message.of(
                "comment-table.form.TYPE", types.length() > LONGEST_TITLE || types.isEmpty() ? codes : types));
    }
}
