package fr.jalon.campaigns.application.export;

import static fr.jalon.campaigns.application.export.OfficeXml.escaped;

import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The synthesis as xlsx, ods and docx: a title row that stays, one row a comment, every cell a text. */
final class SheetFiles {

    private static final int LONGEST_CELL = 32_767;

    private SheetFiles() {}

    static void xlsx(OutputStream to, String title, Consumer<CommentExport.Rows> source) {
        try (OfficeXml file = new OfficeXml(to)) {
            file.part("[Content_Types].xml", """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>""");
            file.part("_rels/.rels", """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
            file.part("xl/_rels/workbook.xml.rels", """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>""");
            file.part("xl/workbook.xml", """
                    <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Commentaires" sheetId="1" r:id="r1"/></sheets></workbook>""");
            file.begin("xl/worksheets/sheet1.xml");
            file.write("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetViews>"
                    + "<sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\""
                    + " state=\"frozen\"/></sheetView></sheetViews><sheetData>");
            CommentExport.Rows rows = cells -> file.write(
                    cells.stream().map(SheetFiles::xlsxCell).collect(Collectors.joining("", "<row>", "</row>")));
            rows.write(CommentExport.COLUMNS);
            source.accept(rows);
            file.write("</sheetData></worksheet>").end();
        }
    }

    private static String xlsxCell(String text) {
        String held = text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text;
        return "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">" + escaped(held) + "</t></is></c>";
    }

    static void ods(OutputStream to, String title, Consumer<CommentExport.Rows> source) {
        try (OfficeXml file = new OfficeXml(to)) {
            String type = "application/vnd.oasis.opendocument.spreadsheet";
            file.mimetype(type);
            file.part(
                    "META-INF/manifest.xml",
                    "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\""
                            + " manifest:version=\"1.3\"><manifest:file-entry manifest:full-path=\"/\""
                            + " manifest:media-type=\"" + type + "\"/><manifest:file-entry"
                            + " manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/></manifest:manifest>");
            file.begin("content.xml");
            file.write("<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                    + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                    + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" office:version=\"1.3\">"
                    + "<office:body><office:spreadsheet><table:table table:name=\"Commentaires\">");
            CommentExport.Rows rows = cells -> file.write(cells.stream()
                    .map(SheetFiles::odsCell)
                    .collect(Collectors.joining("", "<table:table-row>", "</table:table-row>")));
            rows.write(CommentExport.COLUMNS);
            source.accept(rows);
            file.write("</table:table></office:spreadsheet></office:body></office:document-content>")
                    .end();
        }
    }

    private static String odsCell(String text) {
        String lines = text.lines()
                .map(line -> "<text:p>" + escaped(line) + "</text:p>")
                .collect(Collectors.joining());
        return "<table:table-cell office:value-type=\"string\">" + lines + "</table:table-cell>";
    }

    static void docx(OutputStream to, String title, Consumer<CommentExport.Rows> source) {
        try (OfficeXml file = new OfficeXml(to)) {
            file.part("[Content_Types].xml", """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""");
            file.part("_rels/.rels", """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>""");
            file.begin("word/document.xml");
            file.write(
                    "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p>"
                            + "<w:r><w:rPr><w:b/><w:sz w:val=\"28\"/></w:rPr><w:t>" + escaped(title)
                            + "</w:t></w:r></w:p><w:tbl>"
                            + "<w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblBorders><w:top w:val=\"single\"/>"
                            + "<w:left w:val=\"single\"/><w:bottom w:val=\"single\"/><w:right w:val=\"single\"/>"
                            + "<w:insideH w:val=\"single\"/><w:insideV w:val=\"single\"/></w:tblBorders></w:tblPr><w:tblGrid>"
                            + "<w:gridCol/>".repeat(CommentExport.COLUMNS.size()) + "</w:tblGrid>");
            file.write(docxRow(CommentExport.COLUMNS, "<w:trPr><w:tblHeader/></w:trPr>"));
            source.accept(cells -> file.write(docxRow(cells, "")));
            file.write(
                            "</w:tbl><w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/></w:sectPr></w:body>"
                                    + "</w:document>")
                    .end();
        }
    }

    private static String docxRow(List<String> cells, String properties) {
        return cells.stream()
                .map(SheetFiles::docxCell)
                .collect(Collectors.joining("", "<w:tr>" + properties, "</w:tr>"));
    }

    private static String docxCell(String text) {
        String lines = text.isEmpty()
                ? "<w:p/>"
                : text.lines()
                        .map(line -> "<w:p><w:r><w:t xml:space=\"preserve\">" + escaped(line) + "</w:t></w:r></w:p>")
                        .collect(Collectors.joining());
        return "<w:tc>" + lines + "</w:tc>";
    }
}
