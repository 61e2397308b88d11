package fr.jalon.campaigns.domain.table;

import fr.jalon.campaigns.domain.CommentType;
import fr.jalon.campaigns.domain.table.grid.Content;
import fr.jalon.campaigns.domain.table.grid.ContentReader;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads a returned table or a synthesis. One reader serves one call, whose types it knows; it holds no state and may be
 * used by several threads.
 */
public final class TableReader {

    public static final int LARGEST_MEGABYTES = 50;

    static final int MOST_ROWS = 20_000;

    /** Only what is named as plain words may be a mail: every other text would be full of comments nobody made. */
    private static final Pattern MAIL = Pattern.compile("(?i)[^.]+|.*\\.(txt|text|eml)");

    private final TypeWords types;

    public TableReader(List<CommentType> types) {
        this.types = new TypeWords(types);
    }

    /**
     * @param fileName as sent; only its words are used, never trusted for what the bytes are
     * @throws UnreadableTable whatever is wrong with the file
     */
    public ReadTable read(String fileName, byte[] content) {
        String name = fileName == null || fileName.isBlank() ? "?" : fileName;
        if (content == null || content.length == 0) {
            throw UnreadableTable.because("empty", name);
        }
        if (content.length > LARGEST_MEGABYTES << 20) {
            throw UnreadableTable.because("too-large", name, LARGEST_MEGABYTES);
        }
        return new Guard(name).run(() -> readSafely(name, content));
    }

    /** Reads comments written as plain text, like those of a mail. */
    public ReadTable readText(String text) {
        if (text == null || text.isBlank()) {
            throw UnreadableTable.because("empty-text");
        }
        return new Guard("").run(() -> new MailText(types).read(text));
    }

    private ReadTable readSafely(String name, byte[] content) throws IOException {
        if (ContentReader.isJson(content)) {
            return new OwnJson(name, types).read(content);
        }
        ContentReader reader = new ContentReader(name);
        Content read = reader.read(content);
        TableFinder finder = new TableFinder(read, types);
        List<TableFinder.Found> found = finder.find();
        if (!found.isEmpty()) {
            return new Assembly(name, types, finder.form()).table(found, read, finder.wordsAfter());
        }
        if (MAIL.matcher(name).matches() && ContentReader.plainText(content) != null) {
            return new MailText(types).read(ContentReader.plainText(content));
        }
        throw UnreadableTable.because("no-table", name);
    }
}
