package fr.jalon.campaigns.domain.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table as a person draws it, to be written in any format. */
record Drawing(List<String> above, List<List<Drawing.Box>> rows, int columns) {

    /** @param down how many rows it covers; the boxes below it are left out of their rows */
    record Box(String text, int across, int down) {

        static Box of(String text) {
            return new Box(text, 1, 1);
        }
    }

    static Drawing of(int columns) {
        return new Drawing(new ArrayList<>(), new ArrayList<>(), columns);
    }

    Drawing says(String line) {
        above.add(line);
        return this;
    }

    Drawing row(String... cells) {
        return boxes(Arrays.stream(cells).map(Box::of).toArray(Box[]::new));
    }

    Drawing boxes(Box... boxes) {
        rows.add(new ArrayList<>(List.of(boxes)));
        return this;
    }

    /** Words across the whole table. */
    Drawing banner(String words) {
        return boxes(new Box(words, columns, 1));
    }

    /** One entry per column and row: the box that begins there, or null where another covers it. */
    Box[][] places() {
        Box[][] places = new Box[rows.size()][columns];
        boolean[][] taken = new boolean[rows.size()][columns];
        for (int r = 0; r < rows.size(); r++) {
            int column = 0;
            for (Box box : rows.get(r)) {
                while (column < columns && taken[r][column]) {
                    column++;
                }
                places[r][column] = box;
                for (int down = 0; down < box.down() && r + down < rows.size(); down++) {
                    for (int across = 0; across < box.across(); across++) {
                        taken[r + down][column + across] = true;
                    }
                }
                column += box.across();
            }
        }
        return places;
    }

    /** The box whose lower part is drawn there; null when none is. */
    Box fromAbove(Box[][] places, int row, int column) {
        for (int r = row - 1; r >= 0; r--) {
            Box box = places[r][column];
            if (box != null) {
                return r + box.down() > row ? box : null;
            }
        }
        return null;
    }
}
