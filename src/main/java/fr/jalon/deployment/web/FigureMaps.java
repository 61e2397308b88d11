package fr.jalon.deployment.web;

import fr.jalon.deployment.domain.indicator.Amounts;
import fr.jalon.deployment.domain.indicator.Definition;
import fr.jalon.deployment.domain.indicator.Measure;
import fr.jalon.deployment.domain.indicator.Nature;
import fr.jalon.deployment.domain.indicator.TerritoryFigures;
import fr.jalon.deployment.domain.indicator.TerritoryFigures.Figure;
import fr.jalon.deployment.domain.territory.Classes;
import fr.jalon.deployment.domain.territory.Departement;
import fr.jalon.deployment.domain.territory.Territories;
import fr.jalon.deployment.domain.territory.TileMap;
import fr.jalon.deployment.web.FigureMap.Row;
import fr.jalon.deployment.web.MapPicture.Key;
import fr.jalon.shared.Message;
import fr.jalon.shared.web.Say;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
     * @param whole the last measure of all of it, or null: those who may be in several territories are counted by no sum
     * @param series see {@link FigureMap}
     * @return null when there is no figure of any territory
     */
    FigureMap of(TerritoryFigures figures, String title, Definition about, Measure whole, String path, String series) {
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
                about.unit(),
                words(figures, about, whole, series == null),
                tiles(figures, classes),
                said(figures, about.unit()),
                key,
                rows(figures),
                elsewhere.subList(0, Math.min(ELSEWHERE, elsewhere.size())),
                Math.max(0, elsewhere.size() - ELSEWHERE),
                path,
                series);
    }

    private FigureMap.Words words(TerritoryFigures figures, Definition about, Measure whole, boolean ofAll) {
        String table = about.nature() == Nature.ACTORS ? (ofAll ? "table-actors-all" : "table-actors") : "table";
        return new FigureMap.Words(
                say.message(summary(figures, about, whole)), say.key("figure-map.key"), say.key("figure-map." + table));
    }

    private Message summary(TerritoryFigures figures, Definition about, Measure whole) {
        int covered = figures.departements().size();
        int all = Territories.french().departements().size();
        if (about.nature().adds() && figures.total().isPresent()) {
            return Message.of("figure-map.total", figures.total().get(), about.unit(), covered, all);
        }
        return whole == null
                ? Message.of("figure-map.summary", about.unit(), covered, all)
                : Message.of("figure-map.whole", whole.amount(), about.unit(), say.shortDay(whole.day()), covered, all);
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
                        name("DEP-" + entry.getKey()),
                        entry.getValue().amount(),
                        entry.getValue().day(),
                        entry.getValue().communes(),
                        entry.getValue().beside(),
                        null))
                .sorted(Comparator.comparing(Row::amount).reversed().thenComparing(Row::code))
                .toList();
    }

    private Row row(Measure one) {
        return new Row(one.territory(), name(one.territory()), one.amount(), one.day(), 0, 0, null);
    }

    /** What a territory is called. */
    String name(String code) {
        return say.message(Territories.french().said(code, null));
    }

    void writeImage(FigureMap map, HttpServletResponse response) throws IOException {
        files.write(map.picture(), response);
    }

    /** Every row of its table, those beside the map behind those on it. */
    List<Row> table(TerritoryFigures figures) {
        return Stream.concat(
                        rows(figures).stream(), figures.elsewhere().stream().map(this::row))
                .toList();
    }

    void writeTable(List<Row> table, String unit, String name, HttpServletResponse response) throws IOException {
        files.write(table.stream().map(row -> row(row, unit)).toList(), name, response);
    }

    private MapRow row(Row row, String unit) {
        return new MapRow(
                row.code(),
                row.name(),
                row.amount().toPlainString(),
                unit,
                row.day(),
                row.communes(),
                row.beside() == 0 ? row.state() : say.message(Message.of("figure-map.beside", row.beside())));
    }
}
