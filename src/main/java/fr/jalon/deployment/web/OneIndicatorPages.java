package fr.jalon.deployment.web;

import fr.jalon.deployment.application.indicators.IndicatorReader;
import fr.jalon.deployment.application.indicators.IndicatorView;
import fr.jalon.deployment.application.indicators.TerritoryReader;
import fr.jalon.deployment.domain.indicator.Measure;
import fr.jalon.deployment.domain.series.SeriesPicture;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Option;
import fr.jalon.shared.web.Page;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of an indicator: its picture, its table, its map. */
@Component
class OneIndicatorPages {

    private static final int ROWS = 50;

    private final IndicatorReader reader;
    private final TerritoryReader territories;
    private final SeriesPictures drawn;
    private final IndicatorPages pages;

    OneIndicatorPages(IndicatorReader reader, TerritoryReader territories, SeriesPictures drawn, IndicatorPages pages) {
        this.reader = reader;
        this.territories = territories;
        this.drawn = drawn;
        this.pages = pages;
    }

    /**
     * @param pictures of the series, one for each size of screen; empty where there is nothing to draw
     * @param map null where no territory is measured
     * @param measures of the whole, or of the territory that is asked for
     * @param territory name of that one, or null
     * @param next address of the earlier measures, or null
     */
    record IndicatorPage(
            IndicatorPages.Frame frame,
            IndicatorView indicator,
            String path,
            List<SeriesPicture> pictures,
            FigureMap map,
            String territory,
            List<Measured> measures,
            String next,
            List<Option> territories) {}

    /** @param where null for the whole */
    record Measured(Measure measure, String where) {}

    /** What is asked for: the measures of a territory, and from where on. */
    record Asked(String territoire, LocalDate avant, String suite) {}

    String view(String slug, String code, Asked asked, Actor actor, Model model) {
        var frame = pages.frame(slug, actor);
        IndicatorView indicator = reader.one(slug, code);
        String path = frame.path() + "/" + code;
        String territory = Measure.code(asked.territoire());
        Page<Measure> measures = territory == null
                ? reader.measures(slug, code, asked.avant(), ROWS)
                : territories.measures(slug, code, territory, asked.suite(), ROWS);
        String narrowed = territory == null ? "?avant=" : "?territoire=" + territory + "&suite=";
        model.addAttribute(
                "page",
                new IndicatorPage(
                        frame,
                        indicator,
                        path,
                        drawn.of(reader.series(slug, code), indicator.about()),
                        pages.map(slug, indicator, path),
                        pages.territory(territory),
                        measures.items().stream()
                                .map(one -> new Measured(one, pages.territory(one.territory())))
                                .toList(),
                        measures.next() == null ? null : path + narrowed + measures.next() + "#mesures",
                        frame.measure() ? pages.territories() : List.of()));
        model.addAttribute("crumbs", pages.crumbs(frame, indicator.about().name()));
        return "deployment/indicator";
    }
}
