package fr.jalon.campaigns.domain.table;

import fr.jalon.campaigns.domain.table.Drawing.Box;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Drawings as OpenDocument files. */
final class OdfFiles {

    private static final String NAMES = """
            xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
            xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
            xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0\"""";

    private OdfFiles() {}

    static byte[] odt(Drawing drawing) throws IOException {
        StringBuilder body = new StringBuilder("<office:text>");
        drawing.above()
                .forEach(line -> body.append("<text:p>").append(xml(line)).append("</text:p>"));
        body.append("<table:table table:name=\"Tableau1\">")
                .append(rows(drawing, false))
                .append("</table:table>");
        return file("text", body.append("</office:text>").toString());
    }

    /** Ends as spreadsheets do: with a million empty rows. */
    static byte[] ods(Drawing drawing) throws IOException {
        StringBuilder body = new StringBuilder("<office:spreadsheet><table:table table:name=\"Feuille1\">");
        drawing.above().forEach(line -> body.append("<table:table-row><table:table-cell><text:p>")
                .append(xml(line))
                .append("</text:p></table:table-cell></table:table-row>"));
        body.append(rows(drawing, true));
        body.append("<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell"
                + " table:number-columns-repeated=\"16384\"/></table:table-row>");
        return file(
                "spreadsheet",
                body.append("</table:table></office:spreadsheet>").toString());
    }

    private static String rows(Drawing drawing, boolean repeats) {
        StringBuilder rows = new StringBuilder();
        Box[][] places = drawing.places();
        for (Box[] row : places) {
            rows.append("<table:table-row>");
            for (int c = 0; c < row.length; c++) {
                rows.append(row[c] == null ? "<table:covered-table-cell/>" : cell(row[c]));
            }
            rows.append(repeats ? "<table:table-cell table:number-columns-repeated=\"16000\"/>" : "");
            rows.append("</table:table-row>");
        }
        return rows.toString();
    }

    private static String cell(Box box) {
        StringBuilder cell = new StringBuilder("<table:table-cell");
        if (box.across() > 1 || box.down() > 1) {
            cell.append(" table:number-columns-spanned=\"%d\" table:number-rows-spanned=\"%d\""
                    .formatted(box.across(), box.down()));
        }
        cell.append('>');
        if (!box.text().isEmpty()) {
            for (String line : box.text().split("\n", -1)) {
                cell.append("<text:p>").append(xml(line)).append("</text:p>");
            }
        }
        return cell.append("</table:table-cell>").toString();
    }

    static String xml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    static byte[] file(String kind, String body) throws IOException {
        String content = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content " + NAMES
                + "><office:body>" + body + "</office:body></office:document-content>";
        return zip("mimetype", "application/vnd.oasis.opendocument." + kind, "content.xml", content);
    }

    static byte[] zip(String... namesAndContents) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
