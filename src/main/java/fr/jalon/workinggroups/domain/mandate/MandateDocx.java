package fr.jalon.workinggroups.domain.mandate;

import fr.jalon.shared.word.MarkdownWord;
import fr.jalon.shared.word.WordLists;
import fr.jalon.shared.word.WordText;
import fr.jalon.workinggroups.domain.mandate.MandateField.Block;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Writes a mandate as the model of the guide has it: its head, its status, then its headings in their order. */
public final class MandateDocx {

    /**
     * What the document says beside the fields.
     *
     * @param group name of the group
     * @param facilitators who runs it, in words
     * @param statuses the three lines of the model, those not reached left open
     */
    public record Head(String group, String facilitators, String page, List<String> statuses) {}

    private static final int TITLE = 18;
    private static final int NAME = 13;

    /** In twentieths of a point. */
    private static final int IN_CELL = 100;

    private final XWPFDocument document = new XWPFDocument();
    private final WordLists lists = new WordLists(document);
    private final MarkdownWord prose = new MarkdownWord(lists, document::createParagraph, run -> {});
    private final MandateLabels labels;

    private MandateDocx(MandateLabels labels) {
        this.labels = labels;
    }

    public static void write(Head head, MandateWords words, MandateLabels labels, OutputStream to) throws IOException {
        MandateDocx docx = new MandateDocx(labels);
        try (docx.document) {
            HeadingStyles.add(docx.document);
            docx.document.getProperties().getCoreProperties().setTitle(labels.of("title") + " " + head.group());
            docx.head(head, words);
            docx.body(head, words);
            docx.document.write(to);
        }
    }

    private void head(Head head, MandateWords words) {
        XWPFTable table = document.createTable(1, 2);
        table.setWidth("100%");
        table.setCellMargins(IN_CELL, IN_CELL, IN_CELL, IN_CELL);
        XWPFTableCell left = table.getRow(0).getCell(0);
        run(left.getParagraphs().get(0), labels.of("commission"), 9, true);
        run(left.addParagraph(), labels.of("reference") + " " + words.reference(), 9, false);
        run(left.addParagraph(), labels.of("run-by"), 9, false);
        new MarkdownWord(lists, left::addParagraph, run -> run.setFontSize(9)).write(head.facilitators());
        XWPFTableCell right = table.getRow(0).getCell(1);
        run(right.getParagraphs().get(0), labels.of("title"), TITLE, true);
        run(right.addParagraph(), head.group(), NAME, true);
        run(right.addParagraph(), head.page(), 9, false);
    }

    private void body(Head head, MandateWords words) {
        heading(labels.of("status"), 1);
        head.statuses().forEach(this::bullet);
        for (Block block : Block.values()) {
            boolean asked = block != Block.RESOURCES || words.texts().containsKey(MandateField.RESOURCES);
            if (asked) {
                heading(labels.of(block), 1);
                block.fields().forEach(field -> field(field, words.texts()));
            }
            if (block == Block.PARTICIPANTS) {
                document.createParagraph().createRun().setText(labels.of("open-to-all"));
            }
        }
    }

    private void field(MandateField field, Map<MandateField, String> texts) {
        String text = texts.getOrDefault(field, "");
        if (field.hasHeading() && (field != MandateField.STEP_OTHERS || !text.isEmpty())) {
            heading(labels.of(field), 2);
        }
        if (text.isEmpty()) {
            return;
        }
        if (field.isLine()) {
            prose.write(item(labels.of(field) + " " + text));
        } else if (field.block() == Block.DELIVERABLES && field != MandateField.DELIVERABLE_STANDARD) {
            prose.write(item(text));
        } else {
            prose.write(pasted(text));
        }
    }

    private static String item(String text) {
        return "- " + pasted(text).replace("\n", "\n  ");
    }

    /** Lists come out of word processors with their bullets. */
    private static String pasted(String text) {
        return text.replaceAll("(?m)^[ \\t]*•\\s*", "- ");
    }

    private void heading(String text, int level) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(HeadingStyles.of(level));
        paragraph.createRun().setText(text);
    }

    private void bullet(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setNumID(lists.bullets());
        paragraph.createRun().setText(WordText.printable(text));
    }

    private static void run(XWPFParagraph paragraph, String text, int size, boolean bold) {
        XWPFRun run = paragraph.createRun();
        run.setText(WordText.printable(text));
        run.setFontSize(size);
        run.setBold(bold);
    }
}
