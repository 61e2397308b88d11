package fr.jalon.campaigns.domain.table.grid;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Word files before 2007. Their cells are known by where they are drawn, so merged ones shift nothing. */
final class DocReader {

    private final Budget budget;

    DocReader(Budget budget) {
        this.budget = budget;
    }

    Content read(POIFSFileSystem file) throws IOException {
        try (HWPFDocument document = new HWPFDocument(file)) {
            return new Content(blocks(document.getRange()), heads(document), List.of(), List.of(), List.of());
        }
    }

    private List<Block> blocks(Range text) {
        List<Block> blocks = new ArrayList<>();
        int passed = -1;
        for (int i = 0; i < text.numParagraphs(); i++) {
            Paragraph paragraph = text.getParagraph(i);
            budget.goOn();
            if (paragraph.getStartOffset() < passed) {
                continue;
            }
            if (paragraph.isInTable()) {
                Table table = text.getTable(paragraph);
                passed = Math.max(table.getEndOffset(), paragraph.getEndOffset());
                blocks.add(grid(table));
            } else if (!Words.isBlank(words(paragraph))) {
                budget.row();
                blocks.add(new fr.jalon.campaigns.domain.table.grid.Paragraph(words(paragraph)));
            }
        }
        return blocks;
    }

    private Grid grid(Table table) {
        DrawnTable drawn = new DrawnTable();
        for (int i = 0; i < table.numRows(); i++) {
            budget.goOn();
            drawn.row(cells(table.getRow(i)));
        }
        return drawn.grid(budget);
    }

    private List<DrawnTable.Drawn> cells(TableRow row) {
        List<DrawnTable.Drawn> cells = new ArrayList<>();
        for (int i = 0; i < row.numCells(); i++) {
            TableCell cell = row.getCell(i);
            int right = cell.getLeftEdge() + Math.max(1, cell.getWidth());
            boolean joined = cell.isMerged() && !cell.isFirstMerged() && !cells.isEmpty();
            boolean goesOn = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
            if (joined) {
                DrawnTable.Drawn left = cells.remove(cells.size() - 1);
                String text = Words.clean(left.text() + "\n" + words(cell));
                cells.add(new DrawnTable.Drawn(left.left(), right, text, left.goesOn()));
            } else {
                cells.add(new DrawnTable.Drawn(cell.getLeftEdge(), right, words(cell), goesOn));
            }
        }
        return cells;
    }

    /** Without what was deleted, and without the codes of fields. */
    private String words(Range range) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < range.numCharacterRuns(); i++) {
            CharacterRun run = range.getCharacterRun(i);
            if (!run.isMarkedDeleted()) {
                words.append(run.text());
            }
        }
        budget.text(words.length());
        String text = Range.stripFields(words.toString());
        return Words.clean(text.replace('\u0007', '\n').replace('\u000B', '\n').replace('\u001E', '-'));
    }

    private static List<String> heads(HWPFDocument document) {
        HeaderStories stories = new HeaderStories(document);
        return Stream.of(stories.getFirstHeader(), stories.getOddHeader(), stories.getEvenHeader())
                .filter(head -> head != null && !Words.isBlank(head))
                .map(head -> Words.clean(Range.stripFields(head).replace('\u0007', '\n')))
                .distinct()
                .toList();
    }
}
