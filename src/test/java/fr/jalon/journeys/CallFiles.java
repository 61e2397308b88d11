package fr.jalon.journeys;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/** Files as people send them: a draft written in Word, and filled tables of three formats. */
final class CallFiles {

    static final List<String> HEAD = List.of(
            "N°", "Organisme", "Type", "Emplacement", "Commentaire", "Modification proposée", "Décision", "Action");

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private CallFiles() {}

    /** @param paragraphs those that start with # are headings */
    static FilePayload draft(String name, List<String> paragraphs) {
        try (XWPFDocument document = new XWPFDocument()) {
            heading(document);
            for (String said : paragraphs) {
                var paragraph = document.createParagraph();
                if (said.startsWith("#")) {
                    paragraph.setStyle("Titre1");
                }
                paragraph.createRun().setText(said.replaceFirst("^# ", ""));
            }
            return payload(name, WORD, document::write);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void heading(XWPFDocument document) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId("Titre1");
        style.addNewName().setVal("heading 1");
        style.addNewPPr().addNewOutlineLvl().setVal(java.math.BigInteger.ZERO);
        document.createStyles().addStyle(new org.apache.poi.xwpf.usermodel.XWPFStyle(style));
    }

    static FilePayload word(String name, List<List<String>> rows) {
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFTable table = document.createTable(rows.size() + 1, HEAD.size());
            for (int row = 0; row <= rows.size(); row++) {
                List<String> cells = row == 0 ? HEAD : rows.get(row - 1);
                for (int column = 0; column < cells.size(); column++) {
                    table.getRow(row).getCell(column).setText(cells.get(column));
                }
            }
            return payload(name, WORD, document::write);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static FilePayload excel(String name, List<List<String>> rows) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet("Commentaires");
            for (int row = 0; row <= rows.size(); row++) {
                List<String> cells = row == 0 ? HEAD : rows.get(row - 1);
                var line = sheet.createRow(row);
                for (int column = 0; column < cells.size(); column++) {
                    line.createCell(column).setCellValue(cells.get(column));
                }
            }
            return payload(name, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", workbook::write);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static FilePayload calc(String name, List<List<String>> rows) {
        Sheet sheet = new Sheet("Commentaires", rows.size() + 1, HEAD.size());
        for (int row = 0; row <= rows.size(); row++) {
            List<String> cells = row == 0 ? HEAD : rows.get(row - 1);
            for (int column = 0; column < cells.size(); column++) {
                sheet.getRange(row, column).setValue(cells.get(column));
            }
        }
        SpreadSheet book = new SpreadSheet();
        book.appendSheet(sheet);
        return payload(name, "application/vnd.oasis.opendocument.spreadsheet", book::save);
    }

    private interface Written {

        void to(OutputStream out) throws IOException;
    }

    private static FilePayload payload(String name, String type, Written written) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            written.to(bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new FilePayload(name, type, bytes.toByteArray());
    }
}
