package fr.jalon.deployment.web;

import fr.jalon.deployment.domain.territory.TileMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * An indicator on the map, and the table that says the same.
 *
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
        TileMap tiles,
        Map<String, String> said,
        List<MapPicture.Key> key,
        List<Row> rows,
        List<Row> elsewhere,
        int others,
        String path,
        String series) {

    /**
     * @param day null for what is counted now
     * @param communes how many were added up; 0 when it was measured itself
     */
    public record Row(String code, String name, BigDecimal amount, LocalDate day, int communes) {}

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

    MapPicture picture(String summary) {
        return new MapPicture(title, summary, tiles, said, key);
    }
}
