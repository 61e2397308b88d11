package fr.jalon.campaigns.domain.table;

import fr.jalon.campaigns.domain.table.Drawing.Box;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Drawings as texts of word processors. */
final class TextFiles {

    private TextFiles() {}

    static byte[] docx(Drawing drawing) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            drawing.above()
                    .forEach(line -> document.createParagraph().createRun().setText(line));
            XWPFTable table = document.createTable();
            table.removeRow(0);
            Box[][] places = drawing.places();
            for (int r = 0; r < places.length; r++) {
                XWPFTableRow row = table.createRow();
                while (!row.getTableCells().isEmpty()) {
                    row.removeCell(0);
                }
                for (int c = 0; c < drawing.columns(); ) {
                    c += docxCell(drawing, places, r, c, row);
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        }
    }

    private static int docxCell(Drawing drawing, Box[][] places, int r, int c, XWPFTableRow row) {
        Box own = places[r][c];
        Box above = own == null ? drawing.fromAbove(places, r, c) : null;
        Box box = own == null ? above : own;
        XWPFTableCell cell = row.createCell();
        CTTcPr properties = cell.getCTTc().addNewTcPr();
        int across = box == null ? 1 : box.across();
        if (across > 1) {
            properties.addNewGridSpan().setVal(java.math.BigInteger.valueOf(across));
        }
        if (box != null && box.down() > 1) {
            properties.addNewVMerge().setVal(own == null ? STMerge.CONTINUE : STMerge.RESTART);
        }
        if (own != null) {
            write(cell, own.text());
        }
        return across;
    }

    private static void write(XWPFTableCell cell, String text) {
        XWPFParagraph first = cell.getParagraphArray(0);
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            XWPFParagraph paragraph = i == 0 && first != null ? first : cell.addParagraph();
            paragraph.createRun().setText(lines[i]);
        }
    }

    static byte[] rtf(Drawing drawing) {
        StringBuilder rtf =
                new StringBuilder("{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fswiss Arial;}}\n{\\*\\generator Test;}");
        drawing.above()
                .forEach(line -> rtf.append("\\pard ").append(escaped(line)).append("\\par\n"));
        Box[][] places = drawing.places();
        for (int r = 0; r < places.length; r++) {
            StringBuilder definition = new StringBuilder("\\trowd\\trgaph70");
            StringBuilder cells = new StringBuilder();
            for (int c = 0; c < drawing.columns(); ) {
                Box own = places[r][c];
                Box box = own == null ? drawing.fromAbove(places, r, c) : own;
                int across = box == null ? 1 : box.across();
                boolean tall = box != null && box.down() > 1;
                definition
                        .append(tall ? own == null ? "\\clvmrg" : "\\clvmgf" : "")
                        .append("\\cellx")
                        .append((c + across) * 1500);
                cells.append("\\pard\\intbl ")
                        .append(own == null ? "" : escaped(own.text()))
                        .append("\\cell\n");
                c += across;
            }
            rtf.append(definition).append('\n').append(cells).append("\\row\n");
        }
        return rtf.append("\\pard\\par}").toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char letter : text.toCharArray()) {
            if (letter == '\n') {
                escaped.append("\\line ");
            } else if (letter == '\\' || letter == '{' || letter == '}') {
                escaped.append('\\').append(letter);
            } else if (letter > 255) {
                escaped.append("\\u").append((int) letter).append('?');
            } else if (letter > 127) {
                escaped.append("\\'").append(Integer.toHexString(letter));
            } else {
                escaped.append(letter);
            }
        }
        return escaped.toString();
    }

    static byte[] html(Drawing drawing) {
        StringBuilder html = new StringBuilder("<html><head><meta charset=\"utf-8\"><title>t</title></head><body>");
        drawing.above().forEach(line -> html.append("<p>").append(line).append("</p>"));
        html.append("<table>");
        for (java.util.List<Box> row : drawing.rows()) {
            html.append("<tr>");
            for (Box box : row) {
                html.append("<td colspan=\"%d\" rowspan=\"%d\"><p>".formatted(box.across(), box.down()));
                html.append(OdfFiles.xml(box.text()).replace("\n", "<br>")).append("</p></td>\n");
            }
            html.append("</tr>");
        }
        return html.append("</table></body></html>").toString().getBytes(StandardCharsets.UTF_8);
    }
}
