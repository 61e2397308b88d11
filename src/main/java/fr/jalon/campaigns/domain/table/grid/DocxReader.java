package fr.jalon.campaigns.domain.table.grid;

import fr.jalon.shared.Message;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Word files since 2007: streamed, whatever their size, with their changes taken as accepted. */
final class DocxReader {

    private static final Pattern MAIN = Pattern.compile("word/document\\d*\\.xml", Pattern.CASE_INSENSITIVE);
    private static final Pattern HEADER = Pattern.compile("word/header\\d*\\.xml", Pattern.CASE_INSENSITIVE);

    private final ZipParts zip;
    private final Budget budget;

    DocxReader(ZipParts zip, Budget budget) {
        this.zip = zip;
        this.budget = budget;
    }

    Content read() throws IOException {
        DocxNumbering numbering = new DocxNumbering();
        zip.walk("word/numbering.xml", numbering);
        DocxNotes notes = new DocxNotes();
        zip.walk("word/footnotes.xml", notes.of("footnote"));
        zip.walk("word/endnotes.xml", notes.of("endnote"));
        Flow text = flow(MAIN, numbering, notes);
        Flow head = flow(HEADER, numbering, notes);
        List<Block> headBlocks = head.blocks();
        return new Content(text.blocks(), words(headBlocks), grids(headBlocks), text.nested(), remarks());
    }

    private Flow flow(Pattern parts, DocxNumbering numbering, DocxNotes notes) throws IOException {
        Flow flow = new Flow(budget);
        for (String name : zip.names()
                .filter(part -> parts.matcher(part).matches())
                .sorted()
                .toList()) {
            zip.walk(name, new DocxWalker(flow, numbering, notes));
        }
        return flow;
    }

    private List<Message> remarks() throws IOException {
        DocxNotes bubbles = new DocxNotes();
        zip.walk("word/comments.xml", bubbles.of("comment"));
        String words = bubbles.all();
        return words.isBlank() ? List.of() : List.of(Message.of("table-doubt.bubbles", words));
    }

    private static List<Grid> grids(List<Block> blocks) {
        return blocks.stream()
                .filter(Grid.class::isInstance)
                .map(Grid.class::cast)
                .toList();
    }

    /** Every line once: the first page and the others often repeat the same head. */
    static List<String> words(List<Block> blocks) {
        Set<String> words = new LinkedHashSet<>();
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                words.add(paragraph.text());
            } else if (block instanceof Grid grid) {
                grid.rows().forEach(row -> row.written().forEach(cell -> words.add(cell.text())));
            }
        }
        return new ArrayList<>(words);
    }
}
