package fr.jalon.campaigns.domain.table.grid;

/**
 * A cell as drawn.
 *
 * @param column first column it stands in, from 0
 * @param span how many columns it covers
 * @param text as written; lines are kept
 * @param origin the cell above of which this one is only the continuation; null when it is a cell of its own
 */
public record Cell(int column, int span, String text, Cell origin) {

    public boolean isContinued() {
        return origin != null;
    }

    /** What a reader sees at this place, be it written in a row above. */
    public String shown() {
        return text.isEmpty() && origin != null ? origin.text() : text;
    }

    public boolean isBlank() {
        return text.isEmpty();
    }

    int end() {
        return column + span;
    }
}
