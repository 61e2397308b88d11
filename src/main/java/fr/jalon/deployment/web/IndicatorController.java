package fr.jalon.deployment.web;

import fr.jalon.deployment.application.indicators.IndicatorReader;
import fr.jalon.deployment.application.indicators.IndicatorView;
import fr.jalon.deployment.application.indicators.KeepIndicators;
import fr.jalon.deployment.application.indicators.TerritoryReader;
import fr.jalon.deployment.domain.indicator.Measure;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Option;
import fr.jalon.shared.web.Page;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.shared.web.Reply;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** One indicator: its picture, its table, and the next measure. */
@Controller
@RequestMapping("/standards/{slug}/deploiement/indicateurs/{code}")
class IndicatorController {

    private static final int ROWS = 50;

    private final IndicatorReader reader;
    private final TerritoryReader territories;
    private final KeepIndicators keep;
    private final IndicatorPages pages;

    IndicatorController(
            IndicatorReader reader, TerritoryReader territories, KeepIndicators keep, IndicatorPages pages) {
        this.reader = reader;
        this.territories = territories;
        this.keep = keep;
        this.pages = pages;
    }

    /**
     * @param map null where no territory is measured
     * @param measures of the whole, or of the territory that is asked for
     * @param territory name of that one, or null
     * @param next address of the earlier measures, or null
     */
    record IndicatorPage(
            IndicatorPages.Frame frame,
            IndicatorView indicator,
            String path,
            FigureMap map,
            String territory,
            List<Measured> measures,
            String next,
            List<Option> territories) {}

    /** @param where null for the whole */
    record Measured(Measure measure, String where) {}

    /** What is asked for: the measures of a territory, and from where on. */
    record Asked(String territoire, LocalDate avant, String suite) {}

    @PublicPage
    @GetMapping
    String show(@PathVariable String slug, @PathVariable String code, Asked asked, Actor actor, Model model) {
        model.addAttribute("form", new MeasureForm());
        return view(slug, code, asked, actor, model);
    }

    private String view(String slug, String code, Asked asked, Actor actor, Model model) {
        var frame = pages.frame(slug, actor);
        IndicatorView indicator = reader.one(slug, code);
        String path = frame.path() + "/" + code;
        FigureMap map = pages.map(slug, indicator, path);
        String territory = Measure.code(asked.territoire());
        Page<Measure> measures = territory == null
                ? reader.measures(slug, code, asked.avant(), ROWS)
                : territories.measures(slug, code, territory, asked.suite(), ROWS);
        String narrowed = territory == null ? "?avant=" : "?territoire=" + territory + "&suite=";
        String next = measures.next() == null ? null : path + narrowed + measures.next() + "#mesures";
        model.addAttribute(
                "page",
                new IndicatorPage(
                        frame,
                        indicator,
                        path,
                        map,
                        pages.territory(territory),
                        measures.items().stream()
                                .map(one -> new Measured(one, pages.territory(one.territory())))
                                .toList(),
                        next,
                        frame.measure() ? pages.territories() : List.of()));
        model.addAttribute("crumbs", pages.crumbs(frame, indicator.about().name()));
        return "deployment/indicator";
    }

    @PostMapping
    String measure(
            @PathVariable String slug,
            @PathVariable String code,
            @Valid @ModelAttribute("form") MeasureForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> keep.measure(slug, code, form.measure(), actor),
                "measure.entered",
                "/standards/" + slug + "/deploiement/indicateurs/" + code,
                () -> view(slug, code, new Asked(null, null, null), actor, model));
    }
}
