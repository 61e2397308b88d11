package fr.jalon.meetings.domain.export;

import fr.jalon.shared.word.MarkdownWord;
import fr.jalon.shared.word.WordLists;
import fr.jalon.shared.word.WordText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Writes minutes in the shape of CNIG's model: the same parts, in the same order, under the same words. */
public final class MinutesDocx {

    private static final int HEADING = 11;
    private static final int BODY = 10;

    private final XWPFDocument document = new XWPFDocument();
    private final MarkdownWord prose =
            new MarkdownWord(new WordLists(document), document::createParagraph, run -> look(run, BODY));

    private MinutesDocx() {}

    public static byte[] write(MinutesText minutes) {
        MinutesDocx writer = new MinutesDocx();
        try (XWPFDocument document = writer.document;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.getProperties().getCoreProperties().setTitle(minutes.object());
            writer.head(minutes);
            writer.agenda(minutes);
            writer.people(minutes);
            writer.control(minutes);
            writer.blocks(minutes);
            writer.deliverables(minutes);
            document.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void head(MinutesText minutes) {
        XWPFTable table = table(3, 2);
        XWPFTableCell left = table.getRow(0).getCell(0);
        line(left, ModelWords.COMMISSION, true);
        line(left, ModelWords.REFERENCE + minutes.reference(), false);
        XWPFTableCell right = table.getRow(0).getCell(1);
        line(right, ModelWords.GROUP_RUN_BY, false);
        minutes.animators().forEach(each -> line(right, each, false));
        XWPFTableCell title = whole(table.getRow(1));
        line(title, ModelWords.GROUP + minutes.group(), true);
        line(title, ModelWords.MINUTES, true);
        line(title, "(" + minutes.mode() + ")", true);
        line(whole(table.getRow(2)), ModelWords.OBJECT + minutes.object(), true);
    }

    private void agenda(MinutesText minutes) {
        heading(ModelWords.AGENDA, 2);
        minutes.agenda().forEach(each -> paragraph(document.createParagraph(), "•\u00a0" + each, false));
        if (!minutes.slides().isEmpty()) {
            heading(ModelWords.SLIDES + minutes.slides(), 2);
        }
    }

    /** The animators first, then two columns; the model has no place of its own for who is excused. */
    private void people(MinutesText minutes) {
        heading(ModelWords.PEOPLE, 2);
        XWPFTable table = table(1, 2);
        XWPFTableCell left = table.getRow(0).getCell(0);
        XWPFTableCell right = table.getRow(0).getCell(1);
        line(left, ModelWords.ANIMATORS, true);
        minutes.animators().forEach(each -> line(left, "•\u00a0" + each, false));
        if (!minutes.people().isEmpty()) {
            line(left, ModelWords.PARTICIPANTS, true);
        }
        int half = (minutes.people().size() + 1) / 2;
        minutes.people().subList(0, half).forEach(each -> line(left, each, false));
        minutes.people().subList(half, minutes.people().size()).forEach(each -> line(right, each, false));
        if (!minutes.excused().isEmpty()) {
            line(right, ModelWords.EXCUSED, true);
            minutes.excused().forEach(each -> line(right, each, false));
        }
    }

    private void control(MinutesText minutes) {
        document.createParagraph();
        XWPFTable table = table(3, 3);
        cells(table.getRow(0), ModelWords.REREAD, minutes.reread(), ModelWords.REREAD_BY);
        cells(table.getRow(1), ModelWords.VALIDATED, minutes.validated(), "");
        line(whole(table.getRow(2)), ModelWords.NEXT + minutes.next(), false);
    }

    private void blocks(MinutesText minutes) {
        int number = 1;
        for (MinutesText.Block block : minutes.blocks()) {
            heading(number++ + ") " + block.title(), 1);
            prose.write(block.summary());
            heading(ModelWords.REMARKS, 3);
            prose.write(block.remarks());
            heading(ModelWords.DECISION, 3);
            prose.write(block.decision());
        }
    }

    private void deliverables(MinutesText minutes) {
        if (!minutes.deliverables().isEmpty()) {
            heading(ModelWords.DELIVERABLES, 1);
            prose.write(minutes.deliverables());
        }
    }

    /** An outline level, so that readers and screen readers find their way; no style of anybody's template. */
    private void heading(String text, int level) {
        XWPFParagraph paragraph = document.createParagraph();
        var properties = paragraph.getCTP().isSetPPr()
                ? paragraph.getCTP().getPPr()
                : paragraph.getCTP().addNewPPr();
        properties.addNewOutlineLvl().setVal(java.math.BigInteger.valueOf(level - 1L));
        paragraph.setSpacingBefore(200);
        paragraph(paragraph, text, true);
    }

    private XWPFTable table(int rows, int columns) {
        XWPFTable table = document.createTable(rows, columns);
        table.setWidth("100%");
        return table;
    }

    private static XWPFTableCell whole(XWPFTableRow row) {
        XWPFTableCell first = row.getCell(0);
        int columns = row.getTableCells().size();
        var properties = first.getCTTc().isSetTcPr()
                ? first.getCTTc().getTcPr()
                : first.getCTTc().addNewTcPr();
        properties.addNewGridSpan().setVal(java.math.BigInteger.valueOf(columns));
        for (int cell = columns - 1; cell > 0; cell--) {
            row.removeCell(cell);
        }
        return first;
    }

    private static void cells(XWPFTableRow row, String... texts) {
        List<XWPFTableCell> cells = row.getTableCells();
        for (int cell = 0; cell < texts.length; cell++) {
            line(cells.get(cell), texts[cell], false);
        }
    }

    private static void line(XWPFTableCell cell, String text, boolean bold) {
        XWPFParagraph only = cell.getParagraphs().get(cell.getParagraphs().size() - 1);
        XWPFParagraph paragraph = only.getRuns().isEmpty() ? only : cell.addParagraph();
        paragraph.setAlignment(ParagraphAlignment.LEFT);
        paragraph(paragraph, text, bold);
    }

    private static void paragraph(XWPFParagraph paragraph, String text, boolean bold) {
        XWPFRun run = paragraph.createRun();
        run.setBold(bold);
        look(run, bold ? HEADING : BODY);
        run.setText(WordText.printable(text));
    }

    private static void look(XWPFRun run, int size) {
        run.setFontFamily("Arial");
        run.setFontSize(size);
    }
}
