package fr.jalon.meetings.domain.export;

import fr.jalon.shared.word.MarkdownWord;
import fr.jalon.shared.word.WordLists;
import fr.jalon.shared.word.WordText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
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

    private static final int BODY = 10;
    /** In points, by level of heading: a block, a part of the first page, a part of a block. */
    private static final int[] HEADINGS = {13, 11, 10};

    /** In twentieths of a point. */
    private static final int BETWEEN = 80;

    private static final int IN_CELL = 100;

    private final XWPFDocument document = new XWPFDocument();
    private final WordLists lists = new WordLists(document);
    private final MarkdownWord prose = new MarkdownWord(lists, document::createParagraph, run -> look(run, BODY));

    private MinutesDocx() {}

    public static byte[] write(MinutesText minutes) {
        MinutesDocx writer = new MinutesDocx();
        try (XWPFDocument document = writer.document;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.getProperties().getCoreProperties().setTitle(minutes.object());
            document.getProperties()
                    .getCoreProperties()
                    .getUnderlyingProperties()
                    .setLanguageProperty("fr");
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
        centered(title, ModelWords.GROUP + minutes.group(), 1);
        centered(title, ModelWords.MINUTES, 1);
        centered(title, "(" + minutes.mode() + ")", 1);
        centered(whole(table.getRow(2)), ModelWords.OBJECT + minutes.object(), 2);
    }

    private void agenda(MinutesText minutes) {
        heading(ModelWords.AGENDA, 2);
        if (!minutes.agenda().isEmpty()) {
            BigInteger list = lists.numbered(1, ".");
            minutes.agenda().forEach(each -> {
                XWPFParagraph item = document.createParagraph();
                item.setNumID(list);
                paragraph(item, each, BODY, false);
            });
        }
        if (!minutes.slides().isEmpty()) {
            XWPFParagraph slides = document.createParagraph();
            slides.setSpacingBefore(2 * BETWEEN);
            paragraph(slides, ModelWords.SLIDES + minutes.slides(), BODY, false);
        }
    }

    /** The animators first, then two columns; the model has no place of its own for who is excused. */
    private void people(MinutesText minutes) {
        heading(ModelWords.PEOPLE, 2);
        XWPFTable table = table(1, 2);
        table.removeBorders();
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
        properties.addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
        paragraph.setSpacingBefore(level == 3 ? 2 * BETWEEN : 4 * BETWEEN);
        paragraph.setSpacingAfter(BETWEEN);
        paragraph.setKeepNext(true);
        paragraph(paragraph, text, HEADINGS[level - 1], true);
    }

    private XWPFTable table(int rows, int columns) {
        XWPFTable table = document.createTable(rows, columns);
        table.setWidth("100%");
        table.setCellMargins(IN_CELL, IN_CELL, IN_CELL, IN_CELL);
        return table;
    }

    private static XWPFTableCell whole(XWPFTableRow row) {
        XWPFTableCell first = row.getCell(0);
        int columns = row.getTableCells().size();
        var properties = first.getCTTc().isSetTcPr()
                ? first.getCTTc().getTcPr()
                : first.getCTTc().addNewTcPr();
        properties.addNewGridSpan().setVal(BigInteger.valueOf(columns));
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
        paragraph(next(cell), text, BODY, bold);
    }

    private static void centered(XWPFTableCell cell, String text, int level) {
        XWPFParagraph paragraph = next(cell);
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph(paragraph, text, HEADINGS[level - 1], true);
    }

    /** A cell begins with an empty paragraph. */
    private static XWPFParagraph next(XWPFTableCell cell) {
        XWPFParagraph last = cell.getParagraphs().get(cell.getParagraphs().size() - 1);
        return last.getRuns().isEmpty() ? last : cell.addParagraph();
    }

    private static void paragraph(XWPFParagraph paragraph, String text, int size, boolean bold) {
        XWPFRun run = paragraph.createRun();
        run.setBold(bold);
        look(run, size);
        run.setText(WordText.printable(text));
    }

    private static void look(XWPFRun run, int size) {
        run.setFontFamily("Arial");
        run.setFontSize(size);
    }
}
