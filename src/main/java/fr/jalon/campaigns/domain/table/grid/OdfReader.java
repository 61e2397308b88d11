package fr.jalon.campaigns.domain.table.grid;

import fr.jalon.campaigns.domain.table.UnreadableTable;
import fr.jalon.shared.Message;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** OpenDocument texts and spreadsheets, zipped or flat. */
final class OdfReader {

    private final Budget budget;

    OdfReader(Budget budget) {
        this.budget = budget;
    }

    Content read(ZipParts zip) throws IOException {
        if (zip.text("META-INF/manifest.xml", 1 << 20).contains("encryption-data")) {
            throw UnreadableTable.because("encrypted", budget.fileName());
        }
        OdfWalker text = new OdfWalker(budget, false);
        zip.walk("content.xml", text);
        OdfWalker head = new OdfWalker(budget, true);
        zip.walk("styles.xml", head);
        return content(text, head);
    }

    Content readFlat(byte[] xml) {
        if (new String(xml, StandardCharsets.UTF_8).contains("<ooo:module ")) {
            throw UnreadableTable.because("macros", budget.fileName());
        }
        OdfWalker text = new OdfWalker(budget, false);
        new Xml(budget).walk(new ByteArrayInputStream(xml), text);
        return content(text, new OdfWalker(budget, true));
    }

    private static Content content(OdfWalker text, OdfWalker head) {
        List<Block> headBlocks = head.blocks();
        return new Content(
                text.blocks(),
                DocxReader.words(headBlocks),
                headBlocks.stream()
                        .filter(Grid.class::isInstance)
                        .map(Grid.class::cast)
                        .toList(),
                text.nested(),
                remarks(text));
    }

    private static List<Message> remarks(OdfWalker text) {
        String bubbles = text.annotations();
        List<Message> hidden = text.hiddenSheets().stream()
                .map(sheet -> Message.of("table-doubt.hidden-sheet", sheet))
                .toList();
        return bubbles.isBlank()
                ? hidden
                : java.util.stream.Stream.concat(
                                java.util.stream.Stream.of(Message.of("table-doubt.bubbles", bubbles)), hidden.stream())
                        .toList();
    }
}
