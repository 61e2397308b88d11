package fr.jalon.campaigns.domain.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** An Excel file: a sheet per document, titles that stay in sight and are printed on every page, texts only. */
final class XlsxTable implements TableFile {

    /** More than this Excel calls a damaged file. */
    private static final int LONGEST_CELL = 32_000;

    private static final Pattern LIKE_AN_ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private enum Style {
        PLAIN,
        TITLE,
        HEAD,
        COLUMN_TITLE,
        CELL,
        INSTRUCTION
    }

    private record Sheet(String name, int titleRow) {}

    private final Look look;
    private final OfficeFile file;
    private final Map<String, String> texts;
    private final List<Sheet> sheets = new ArrayList<>();
    private String lastColumn = "A";
    private Markup out;
    private int row;
    private String merged = "";

    XlsxTable(Look look, OutputStream to) throws IOException {
        this.look = look;
        this.file = new OfficeFile(to);
        this.texts = Map.of(
                "title", look.title(), "language", look.words().language().getLanguage());
        file.part("_rels/.rels", "xlsx/package.rels", texts);
        file.part("docProps/core.xml", "docx/core.xml", texts);
        file.part("xl/styles.xml", "xlsx/styles.xml", texts);
    }

    @Override
    public void start(Section section) throws IOException {
        List<String> above = new ArrayList<>(section.lines());
        above.addAll(look.lines());
        int titles = above.size() + 2;
        sheets.add(new Sheet(section.name(), titles));
        row = 0;
        merged = "";
        out = file.open("xl/worksheets/sheet" + sheets.size() + ".xml");
        out.raw("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetPr><pageSetUpPr"
                + " fitToPage=\"1\"/></sheetPr><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"" + titles
                + "\" topLeftCell=\"A" + (titles + 1) + "\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView>"
                + "</sheetViews><cols>");
        List<Integer> widths = section.layout().widths();
        lastColumn = String.valueOf((char) ('A' + widths.size() - 1));
        for (int i = 0; i < widths.size(); i++) {
            out.raw("<col min=\"" + (i + 1) + "\" max=\"" + (i + 1) + "\" width=\"" + widths.get(i) / 1.8
                    + "\" customWidth=\"1\"/>");
        }
        out.raw("</cols><sheetData>");
        row(List.of(look.title()), Style.TITLE);
        for (String line : above) {
            row(List.of(line), Style.HEAD);
        }
        row(section.layout().titles(), Style.COLUMN_TITLE);
    }

    @Override
    public void banner(String words) throws IOException {
        row(List.of(words), Style.INSTRUCTION);
        merged = "<mergeCells count=\"1\"><mergeCell ref=\"A" + row + ":" + lastColumn + row + "\"/></mergeCells>";
    }

    /** A text too long for a cell goes on in the row below, which says so. */
    @Override
    public void row(List<String> cells) throws IOException {
        if (cells.stream().noneMatch(cell -> cell.length() > LONGEST_CELL)) {
            row(cells, Style.CELL);
            return;
        }
        List<List<String>> pieces =
                cells.stream().map(cell -> Lines.pieces(cell, LONGEST_CELL)).toList();
        int rows = pieces.stream().mapToInt(List::size).max().orElse(1);
        for (int i = 0; i < rows; i++) {
            List<String> part = new ArrayList<>();
            for (List<String> cell : pieces) {
                part.add(i < cell.size() ? cell.get(i) : part.isEmpty() ? look.continued() : "");
            }
            row(part, Style.CELL);
        }
    }

    private void row(List<String> cells, Style style) throws IOException {
        row++;
        String height = style == Style.INSTRUCTION ? " ht=\"48\" customHeight=\"1\"" : "";
        out.raw("<row r=\"" + row + "\"" + height + ">");
        for (int i = 0; i < cells.size(); i++) {
            out.raw("<c r=\"" + (char) ('A' + i) + row + "\" s=\"" + style.ordinal() + "\"");
            if (cells.get(i).isEmpty()) {
                out.raw("/>");
                continue;
            }
            out.raw(" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
                    .text(LIKE_AN_ESCAPE.matcher(cells.get(i)).replaceAll("_x005F_"))
                    .raw("</t></is></c>");
        }
        out.raw("</row>");
    }

    @Override
    public void endSection() throws IOException {
        out.raw(
                "</sheetData>" + merged + "<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.6\""
                        + " header=\"0.3\" footer=\"0.3\"/><pageSetup paperSize=\"9\" orientation=\"landscape\""
                        + " fitToHeight=\"0\"/><headerFooter><oddFooter>&amp;P / &amp;N</oddFooter></headerFooter></worksheet>");
        file.close();
    }

    @Override
    public void end() throws IOException {
        workbook();
        Markup links = file.open("xl/_rels/workbook.xml.rels");
        links.raw("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        String type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        for (int i = 1; i <= sheets.size(); i++) {
            links.raw("<Relationship Id=\"rId" + i + "\" Type=\"" + type + "worksheet\" Target=\"worksheets/sheet" + i
                    + ".xml\"/>");
        }
        links.raw("<Relationship Id=\"rIdStyles\" Type=\"" + type + "styles\" Target=\"styles.xml\"/></Relationships>");
        file.close();
        Markup types = file.open("[Content_Types].xml");
        types.raw(OfficeFile.filled("xlsx/content-types-start.txt", texts));
        for (int i = 1; i <= sheets.size(); i++) {
            types.raw("<Override PartName=\"/xl/worksheets/sheet" + i + ".xml\" ContentType=\"application/"
                    + "vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>");
        }
        types.raw("</Types>");
        file.close();
        file.end();
    }

    private void workbook() throws IOException {
        Markup book = file.open("xl/workbook.xml");
        book.raw("<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>");
        for (int i = 0; i < sheets.size(); i++) {
            book.raw("<sheet name=\"")
                    .text(sheets.get(i).name())
                    .raw("\" sheetId=\"" + (i + 1) + "\" r:id=\"rId" + (i + 1) + "\"/>");
        }
        book.raw("</sheets><definedNames>");
        for (int i = 0; i < sheets.size(); i++) {
            Sheet sheet = sheets.get(i);
            book.raw("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"" + i + "\">'")
                    .text(sheet.name().replace("'", "''"))
                    .raw("'!$" + sheet.titleRow() + ":$" + sheet.titleRow() + "</definedName>");
        }
        book.raw("</definedNames></workbook>");
        file.close();
    }
}
