package fr.jalon.campaigns.domain.table.grid;

import fr.jalon.campaigns.domain.table.grid.DrawnTable.Drawn;
import java.util.ArrayList;
import java.util.List;

/** Paragraphs and tables of a rich text: cells come first, and only the row says where they are drawn. */
final class RtfTables {

    private static final int MOST_CELLS = 256;

    private final Budget budget;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Block> heads = new ArrayList<>();
    private List<Block> into = blocks;
    private StringBuilder words = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private List<Place> places = new ArrayList<>();
    private Place place = new Place(false, false, 0);
    private DrawnTable table = new DrawnTable();
    private boolean inTable;
    private int left;

    private record Place(boolean joined, boolean goesOn, int right) {}

    RtfTables(Budget budget) {
        this.budget = budget;
    }

    void text(String text) {
        budget.text(text.length());
        words.append(text);
    }

    void startHead() {
        paragraph();
        endTable();
        into = heads;
    }

    void endHead() {
        paragraph();
        endTable();
        into = blocks;
    }

    void word(String word, int number) {
        switch (word) {
            case "par", "sect", "page" -> paragraph();
            case "pard" -> inTable = false;
            case "intbl" -> inTable = true;
            case "itap" -> inTable = number > 0;
            case "cell" -> endCell();
            case "nestcell" -> words.append(" | ");
            case "nestrow" -> words.append('\n');
            case "row" -> endRow();
            case "trowd" -> startDefinition();
            default -> define(word, number);
        }
    }

    private void startDefinition() {
        places = new ArrayList<>();
        place = new Place(false, false, 0);
        left = 0;
    }

    private void define(String word, int number) {
        switch (word) {
            case "trleft" -> left = number;
            case "clmrg" -> place = new Place(true, place.goesOn(), 0);
            case "clvmrg" -> place = new Place(place.joined(), true, 0);
            case "cellx" -> {
                if (places.size() < MOST_CELLS) {
                    places.add(new Place(place.joined(), place.goesOn(), Math.min(number, 1_000_000)));
                }
                place = new Place(false, false, 0);
            }
            default -> {}
        }
    }

    private void paragraph() {
        if (inTable || !cells.isEmpty()) {
            words.append('\n');
            return;
        }
        String text = Words.clean(words.toString());
        words = new StringBuilder();
        if (!text.isEmpty()) {
            endTable();
            budget.row();
            into.add(new Paragraph(text));
        }
    }

    private void endCell() {
        if (cells.size() < MOST_CELLS) {
            cells.add(Words.clean(words.toString()));
        }
        words = new StringBuilder();
    }

    private void endRow() {
        budget.goOn();
        List<Drawn> row = new ArrayList<>();
        int from = left;
        for (int i = 0; i < cells.size(); i++) {
            Place drawn = i < places.size() ? places.get(i) : new Place(false, false, from + 1_000);
            int right = Math.max(from + 1, drawn.right());
            put(row, drawn, new Drawn(from, right, cells.get(i), drawn.goesOn()));
            from = right;
        }
        if (!row.isEmpty()) {
            table.row(row);
        }
        cells = new ArrayList<>();
    }

    private static void put(List<Drawn> row, Place place, Drawn cell) {
        if (!place.joined() || row.isEmpty()) {
            row.add(cell);
            return;
        }
        Drawn before = row.remove(row.size() - 1);
        String text = Words.clean(before.text() + "\n" + cell.text());
        row.add(new Drawn(before.left(), cell.right(), text, before.goesOn()));
    }

    private void endTable() {
        if (!table.isEmpty()) {
            into.add(table.grid(budget));
            table = new DrawnTable();
        }
    }

    Content content() {
        inTable = false;
        cells = new ArrayList<>(cells);
        if (!cells.isEmpty()) {
            endCell();
            endRow();
        }
        paragraph();
        endTable();
        List<Grid> headGrids = heads.stream()
                .filter(Grid.class::isInstance)
                .map(Grid.class::cast)
                .toList();
        return new Content(blocks, DocxReader.words(heads), headGrids, List.of(), List.of());
    }
}
