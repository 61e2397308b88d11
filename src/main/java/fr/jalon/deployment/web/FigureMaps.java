package fr.jalon.deployment.web;

import fr.jalon.deployment.domain.indicator.Amounts;
import fr.jalon.deployment.domain.indicator.Measure;
import fr.jalon.deployment.domain.indicator.TerritoryFigures;
import fr.jalon.deployment.domain.indicator.TerritoryFigures.Figure;
import fr.jalon.deployment.domain.territory.Classes;
import fr.jalon.deployment.domain.territory.Departement;
import fr.jalon.deployment.domain.territory.Territories;
import fr.jalon.deployment.domain.territory.TileMap;
import fr.jalon.deployment.web.FigureMap.Row;
import fr.jalon.deployment.web.MapPicture.Key;
import fr.jalon.shared.Message;
import fr.jalon.shared.web.CsvRows;
import fr.jalon.shared.web.Say;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts the figures of territories on the map, in the reader's words. */
@Component
class FigureMaps {

    private static final int ELSEWHERE = 40;

    private final MapFiles files;
    private final Say say;

    FigureMaps(MapFiles files, Say say) {
        this.files = files;
        this.say = say;
    }

    /**
     * @param title of the map when it stands alone
     * @param series see {@link FigureMap}
     * @return null when there is no figure of any territory
     */
    FigureMap of(TerritoryFigures figures, String title, String unit, String path, String series) {
        if (figures.isEmpty()) {
            return null;
        }
        Classes classes = Classes.of(
                figures.departements().values().stream().map(Figure::amount).toList());
        List<Key> key = classes.steps().stream()
                .map(step -> new Key(step.level(), bounds(step)))
                .toList();
        List<Row> elsewhere = figures.elsewhere().stream().map(this::row).toList();
        return new FigureMap(
                title,
                unit,
                tiles(figures, classes),
                said(figures, unit),
                key,
                rows(figures),
                elsewhere.subList(0, Math.min(ELSEWHERE, elsewhere.size())),
                Math.max(0, elsewhere.size() - ELSEWHERE),
                path,
                series);
    }

    private TileMap tiles(TerritoryFigures figures, Classes classes) {
        Map<String, String> written = new HashMap<>();
        Map<String, Integer> levels = new HashMap<>();
        figures.departements().forEach((code, figure) -> {
            written.put(code, Amounts.brief(figure.amount(), say.locale()));
            levels.put(code, classes.level(figure.amount()));
        });
        return TileMap.marked(written, levels);
    }

    private String bounds(Classes.Step step) {
        boolean one = step.from().compareTo(step.to()) == 0;
        return say.message(
                one
                        ? Message.of("indicator.number", step.from())
                        : Message.of("figure-map.bounds", step.from(), step.to()));
    }

    private Map<String, String> said(TerritoryFigures figures, String unit) {
        Map<String, String> said = new HashMap<>();
        for (Departement one : Territories.french().departements()) {
            Figure figure = figures.departements().get(one.code());
            said.put(
                    one.code(),
                    say.message(figure == null ? Message.of("figure-map.none", one.name()) : said(one, figure, unit)));
        }
        return said;
    }

    private Message said(Departement one, Figure figure, String unit) {
        return figure.day() == null
                ? Message.of("figure-map.tile-count", one.name(), figure.amount(), unit)
                : Message.of("figure-map.tile", one.name(), figure.amount(), unit, say.shortDay(figure.day()));
    }

    private List<Row> rows(TerritoryFigures figures) {
        return figures.departements().entrySet().stream()
                .map(entry -> new Row(
                        "DEP-" + entry.getKey(),
                        entry.getKey() + " " + Territories.french().name("DEP-" + entry.getKey()),
                        entry.getValue().amount(),
                        entry.getValue().day(),
                        entry.getValue().communes()))
                .sorted(Comparator.comparing(Row::amount).reversed().thenComparing(Row::code))
                .toList();
    }

    private Row row(Measure one) {
        return new Row(one.territory(), name(one.territory()), one.amount(), one.day(), 0);
    }

    /** What a territory is called, its code where no name is known. */
    String name(String code) {
        String known = Territories.french().name(code);
        return known == null
                ? code
                : code.startsWith("REG-") ? say.message(Message.of("territory.region", known)) : known;
    }

    void writeImage(FigureMap map, HttpServletResponse response) throws IOException {
        String summary = say.message(Message.of(
                "figure-map.summary",
                map.unit(),
                map.rows().size(),
                map.tiles().tiles().size()));
        files.write(map.picture(summary), response);
    }

    void writeTable(TerritoryFigures figures, String name, HttpServletResponse response) throws IOException {
        CsvRows rows = files.rows(name, response);
        rows.row(List.of("territoire", "nom", "valeur", "date", "communes"));
        rows(figures).forEach(row -> write(row, rows));
        figures.elsewhere().stream().map(this::row).forEach(row -> write(row, rows));
    }

    private static void write(Row row, CsvRows rows) {
        rows.row(List.of(
                row.code(),
                row.name(),
                row.amount().toPlainString(),
                row.day() == null ? "" : row.day().toString(),
                row.communes() == 0 ? "" : String.valueOf(row.communes())));
    }
}
