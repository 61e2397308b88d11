package fr.jalon.campaigns.domain.table;

import java.util.List;

/**
 * Reads a returned table or a synthesis. One reader serves one call, whose types it knows; it holds no state and may be
 * used by several threads.
 */
public final class TableReader {

    private final List<CommentType> types;

    public TableReader(List<CommentType> types) {
        this.types = List.copyOf(types);
    }

    /**
     * @param fileName as sent; only its words are used, never trusted for what the bytes are
     * @throws UnreadableTable whatever is wrong with the file
     */
    public ReadTable read(String fileName, byte[] content) {
        throw UnreadableTable.because("unknown", fileName);
    }

    /** Reads comments written as plain text, like those of a mail. */
    public ReadTable readText(String text) {
        throw UnreadableTable.because("no-table", "");
    }
}
