package fr.jalon.campaigns.domain.table.grid;

import fr.jalon.campaigns.domain.table.UnreadableTable;

/** How much one file may ask of us. Passing it is a refusal, whatever the format. */
final class Budget {

    static final int ROWS = 20_000;

    /** Titles, instructions and other tables do not count as rows of comments. */
    private static final int OTHER_ROWS = 5_000;

    private static final int CELLS = 1_500_000;
    private static final int CHARACTERS = 60_000_000;

    private final String fileName;
    private int rows;
    private int cells;
    private long characters;

    Budget(String fileName) {
        this.fileName = fileName;
    }

    void row() {
        if (++rows > ROWS + OTHER_ROWS) {
            throw UnreadableTable.because("too-many-rows", fileName, ROWS);
        }
        goOn();
    }

    void cell() {
        if (++cells > CELLS) {
            throw UnreadableTable.because("too-many-rows", fileName, ROWS);
        }
    }

    void text(int length) {
        characters += length;
        if (characters > CHARACTERS) {
            throw bomb();
        }
    }

    /** Called now and then by whatever may last. */
    void goOn() {
        if (Thread.currentThread().isInterrupted()) {
            throw UnreadableTable.because("too-slow", fileName);
        }
    }

    String fileName() {
        return fileName;
    }

    UnreadableTable bomb() {
        return UnreadableTable.because("bomb", fileName);
    }

    UnreadableTable corrupt() {
        return UnreadableTable.because("corrupt", fileName);
    }
}
