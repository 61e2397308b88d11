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

/** The comments of one call as a table, in one language. Holds no state: the same one may write many files. */
public final class CommentTable {

    /** To be filled in by an organisation, which is told above the table. */
    private static final List<TableColumn> FORM = TableModel.OF_2025.columns();

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
        ColumnChoice choice = new ColumnChoice(head, report);
        switch (format) {
            case CSV -> new CsvTable(head, words, choice.list()).write(comments, out);
            case JSON -> new JsonComments(head, report).write(comments, out);
            default -> {
                List<TableColumn> columns = format == ExportFormat.DOCX ? choice.page() : choice.sheet();
                TableFile.Layout layout = layout(columns, titles(columns));
                FiguresTable figures = report == null ? null : new FiguresTable(report, words);
                List<TableFile.Layout> layouts = figures == null ? List.of(layout) : List.of(layout, figures.layout());
                TableFile file = open(format, look(periods(), layouts), out);
                SectionNames names = new SectionNames();
                if (figures != null) {
                    figures.write(file, names);
                }
                sections(file, names, layout, false).write(comments, columns, words);
            }
        }
    }

    /**
     * A Word file laid out as the guide does, to be filled in by hand and brought back.
     *
     * @param comments grouped by document, and in each by organisation
     * @throws IOException the reader has gone
     */
    public void write(TableModel model, Iterator<ExportedComment> comments, OutputStream out) throws IOException {
        if (model == TableModel.WHOLE) {
            write(ExportFormat.DOCX, comments, out);
            return;
        }
        List<TableColumn> columns = ColumnChoice.of(model);
        TableFile.Layout layout = layout(columns, formTitles(columns));
        TableFile file = open(ExportFormat.DOCX, look(periods(), List.of(layout)), out);
        sections(file, new SectionNames(), layout, model.isByOrganisation()).write(comments, columns, words);
    }

    private Sections sections(TableFile file, SectionNames names, TableFile.Layout layout, boolean byOrganisation) {
        return new Sections(head, file, byOrganisation, (document, organisation) -> {
            TableFile.Section section = section(document, names.of(document), layout);
            return organisation.isEmpty() ? section : section.spokenBy(organisationLine(organisation));
        });
    }

    private String organisationLine(String organisation) {
        return words.say(Message.of("comment-table.organisation")) + " " + organisation;
    }

    /** The form to be filled in by an organisation, one table per document. */
    public void writeBlank(ExportFormat format, OutputStream out) throws IOException {
        if (!format.isForm()) {
            throw new IllegalArgumentException("no form in " + format);
        }
        TableFile.Layout layout = layout(FORM, formTitles(FORM));
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
        String[] cells = new String[FORM.size()];
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

    private List<String> titles(List<TableColumn> columns) {
        return columns.stream().map(column -> words.say(column.title())).toList();
    }

    private List<String> formTitles(List<TableColumn> columns) {
        return columns.stream()
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
