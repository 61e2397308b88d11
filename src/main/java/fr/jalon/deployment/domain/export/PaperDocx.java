package fr.jalon.deployment.domain.export;

import fr.jalon.shared.word.MarkdownWord;
import fr.jalon.shared.word.WordLists;
import fr.jalon.shared.word.WordText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Writes a paper for word processors. */
public final class PaperDocx {

    private static final int BODY = 10;

    private final XWPFDocument document;
    private final MarkdownWord written;

    private PaperDocx(XWPFDocument document) {
        this.document = document;
        this.written =
                new MarkdownWord(new WordLists(document), document::createParagraph, run -> run.setFontSize(BODY));
    }

    public static byte[] write(Paper paper) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.getProperties().getCoreProperties().setTitle(paper.title());
            document.getProperties()
                    .getCoreProperties()
                    .getUnderlyingProperties()
                    .setLanguageProperty("fr");
            new PaperDocx(document).fill(paper);
            document.write(out);
            return out.toByteArray();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void fill(Paper paper) {
        line(document.createParagraph(), paper.over(), false, BODY);
        heading(paper.title(), 1, 16);
        line(document.createParagraph(), paper.under(), false, BODY);
        for (Paper.Part part : paper.parts()) {
            if (!part.isEmpty()) {
                heading(part.title(), 2, 12);
                part.lines().forEach(text -> line(document.createParagraph(), text, false, BODY));
                written.write(part.written());
                table(part.table());
            }
        }
    }

    private void table(List<List<String>> rows) {
        if (rows.size() < 2) {
            return;
        }
        XWPFTable table = document.createTable(rows.size(), rows.get(0).size());
        table.setWidth("100%");
        table.setCellMargins(60, 80, 60, 80);
        table.getRow(0).setRepeatHeader(true);
        for (int row = 0; row < rows.size(); row++) {
            for (int cell = 0; cell < rows.get(row).size(); cell++) {
                XWPFParagraph first =
                        table.getRow(row).getCell(cell).getParagraphs().get(0);
                line(first, rows.get(row).get(cell), row == 0, 9);
            }
        }
    }

    private void heading(String text, int level, int size) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingBefore(200);
        var properties = paragraph.getCTP().isSetPPr()
                ? paragraph.getCTP().getPPr()
                : paragraph.getCTP().addNewPPr();
        properties.addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
        line(paragraph, text, true, size);
    }

    private static void line(XWPFParagraph paragraph, String text, boolean bold, int size) {
        XWPFRun run = paragraph.createRun();
        run.setBold(bold);
        run.setFontSize(size);
        run.setText(WordText.printable(text));
    }
}
