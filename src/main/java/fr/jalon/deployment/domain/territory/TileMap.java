package fr.jalon.deployment.domain.territory;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The départements as squares, each with its number: no geometry, no colour needed to read it. */
public record TileMap(List<Tile> tiles) {

    /** Side of a tile and the gap behind it, in units of the drawing. */
    public static final int SIDE = 44;

    private static final int STEP = 48;

    public TileMap {
        tiles = List.copyOf(tiles);
    }

    /**
     * One département.
     *
     * @param count what is counted there; 0 where the figure is no count
     * @param figure what is written under its code, or null where there is nothing
     * @param level of its pattern, from 0 (nothing) to 4
     */
    public record Tile(int x, int y, String code, String name, int count, String figure, int level) {

        /** More characters than the larger letters have room for. */
        public boolean isLong() {
            return figure != null && figure.length() > 3;
        }

        public int middle() {
            return x + SIDE / 2;
        }

        /** Base line of the code, and of the number under it. */
        public int upper() {
            return y + 18;
        }

        public int lower() {
            return y + 37;
        }
    }

    /** @param counts by code of département; those that are missing count as none */
    public static TileMap of(Map<String, Integer> counts) {
        return drawn(one -> {
            int count = counts.getOrDefault(one.code(), 0);
            return tile(one, count, count == 0 ? null : String.valueOf(count), level(count));
        });
    }

    /**
     * Each département with what is written in it.
     *
     * @param figures by code; those that are missing stay blank
     * @param levels of the patterns, by code
     */
    public static TileMap marked(Map<String, String> figures, Map<String, Integer> levels) {
        return drawn(one -> tile(one, 0, figures.get(one.code()), levels.getOrDefault(one.code(), 0)));
    }

    private static TileMap drawn(Function<Departement, Tile> tile) {
        return new TileMap(
                Territories.french().departements().stream().map(tile).toList());
    }

    private static Tile tile(Departement one, int count, String figure, int level) {
        return new Tile(one.column() * STEP, one.row() * STEP, one.code(), one.name(), count, figure, level);
    }

    /** Steps that stay legible from one organisation to hundreds. */
    static int level(int count) {
        return count == 0 ? 0 : count == 1 ? 1 : count <= 3 ? 2 : count <= 9 ? 3 : 4;
    }

    public int width() {
        return tiles.stream().mapToInt(Tile::x).max().orElse(0) + SIDE;
    }

    public int height() {
        return tiles.stream().mapToInt(Tile::y).max().orElse(0) + SIDE;
    }

    /** Those where there is something, the most first. */
    public List<Tile> covered() {
        return tiles.stream()
                .filter(tile -> tile.figure() != null)
                .sorted(Comparator.comparing(Tile::count).reversed().thenComparing(Tile::code))
                .toList();
    }

    public long coverage() {
        return tiles.stream().filter(tile -> tile.figure() != null).count();
    }
}
