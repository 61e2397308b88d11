package fr.jalon.deployment.web;

import fr.jalon.deployment.domain.territory.TileMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * An indicator on the map, and the table that says the same.
 *
 * @param words what is said around it
 * @param said what each tile is called in full, by code of département
 * @param key classes with their bounds
 * @param rows départements that have a figure, the largest first
 * @param elsewhere regions, EPCI and what else has no tile; the first ones
 * @param others how many more are elsewhere: the file has them
 * @param path where the picture and the file are
 * @param series where the series of a territory is, its code to be put behind; null where there is none
 */
public record FigureMap(
        String title,
        String unit,
        Words words,
        TileMap tiles,
        Map<String, String> said,
        List<MapPicture.Key> key,
        List<Row> rows,
        List<Row> elsewhere,
        int others,
        String path,
        String series) {

    /**
     * @param summary how much there is, and where
     * @param key what the patterns and the figures mean
     * @param table what its rows are
     */
    public record Words(String summary, String key, String table) {}

    /**
     * @param day null for what is counted now
     * @param communes how many were added up; 0 when it was measured itself
     * @param beside how many communes are measured too, and not added
     * @param state how the waves stand there; null where it is no map of waves
     */
    public record Row(
            String code, String name, BigDecimal amount, LocalDate day, int communes, int beside, String state) {}

    public boolean isDated() {
        return rows.stream().anyMatch(row -> row.day() != null)
                || elsewhere.stream().anyMatch(row -> row.day() != null);
    }

    public String image() {
        return path + "/carte.svg";
    }

    public String file() {
        return path + "/departements.csv";
    }

    MapPicture picture() {
        return new MapPicture(title, words.summary(), tiles, said, key);
    }
}
