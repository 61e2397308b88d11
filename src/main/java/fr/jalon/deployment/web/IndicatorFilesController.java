package fr.jalon.deployment.web;

import fr.jalon.deployment.application.indicators.IndicatorReader;
import fr.jalon.deployment.application.indicators.IndicatorView;
import fr.jalon.deployment.application.indicators.TerritoryReader;
import fr.jalon.deployment.domain.indicator.Measure;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.web.CsvRows;
import fr.jalon.shared.web.Page;
import fr.jalon.shared.web.PublicPage;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What can be taken away from an indicator: its measures, its series as a picture, its map as a picture and as a table. */
@Controller
@PublicPage
@RequestMapping("/standards/{slug}/deploiement/indicateurs/{code}")
class IndicatorFilesController {

    private static final int ROWS = 1000;

    private final IndicatorReader reader;
    private final TerritoryReader territories;
    private final FigureMaps maps;
    private final IndicatorPages pages;
    private final SeriesPictures drawn;
    private final MapFiles files;

    IndicatorFilesController(
            IndicatorReader reader,
            TerritoryReader territories,
            FigureMaps maps,
            IndicatorPages pages,
            SeriesPictures drawn,
            MapFiles files) {
        this.reader = reader;
        this.territories = territories;
        this.maps = maps;
        this.pages = pages;
        this.drawn = drawn;
        this.files = files;
    }

    /** With the titles our own import reads: those of the whole, then those of territories. */
    @GetMapping("/mesures.csv")
    void measures(@PathVariable String slug, @PathVariable String code, HttpServletResponse response)
            throws IOException {
        Page<Measure> page = reader.measures(slug, code, null, ROWS);
        CsvRows rows = files.rows(code, response);
        rows.row(List.of("indicateur", "date", "valeur", "note", "territoire"));
        while (page != null) {
            write(code, page, rows);
            page = page.next() == null ? null : reader.measures(slug, code, LocalDate.parse(page.next()), ROWS);
        }
        page = territories.measures(slug, code, null, null, ROWS);
        while (page != null) {
            write(code, page, rows);
            page = page.next() == null ? null : territories.measures(slug, code, null, page.next(), ROWS);
        }
    }

    private static void write(String code, Page<Measure> page, CsvRows rows) {
        page.items()
                .forEach(one -> rows.row(Arrays.asList(
                        code, one.day().toString(), one.amount().toPlainString(), one.note(), one.territory())));
    }

    /** The series as a picture. */
    @GetMapping("/courbe.svg")
    void series(@PathVariable String slug, @PathVariable String code, HttpServletResponse response) throws IOException {
        String svg =
                drawn.file(reader.series(slug, code), reader.one(slug, code).about());
        if (svg == null) {
            throw new NotFound("series of indicator " + code);
        }
        files.writeImage(svg, response);
    }

    @GetMapping("/carte.svg")
    void map(@PathVariable String slug, @PathVariable String code, HttpServletResponse response) throws IOException {
        IndicatorView indicator = reader.one(slug, code);
        FigureMap map = pages.map(slug, indicator, "");
        if (map == null) {
            throw new NotFound("map of indicator " + code);
        }
        maps.writeImage(map, response);
    }

    @GetMapping("/departements.csv")
    void departements(@PathVariable String slug, @PathVariable String code, HttpServletResponse response)
            throws IOException {
        String unit = reader.one(slug, code).about().unit();
        maps.writeTable(maps.table(territories.figures(slug, code)), unit, code + "-territoires", response);
    }
}
