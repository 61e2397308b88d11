package fr.jalon.deployment.web;

import fr.jalon.deployment.application.indicators.IndicatorReader;
import fr.jalon.deployment.application.indicators.IndicatorView;
import fr.jalon.deployment.application.indicators.KeepIndicators;
import fr.jalon.deployment.domain.indicator.Measure;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.CsvRows;
import fr.jalon.shared.web.Page;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.shared.web.Reply;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One indicator: its picture, its table, and the next measure. */
@Controller
@RequestMapping("/standards/{slug}/deploiement/indicateurs/{code}")
class IndicatorController {

    private static final int ROWS = 50;

    private final IndicatorReader reader;
    private final KeepIndicators keep;
    private final IndicatorPages pages;

    IndicatorController(IndicatorReader reader, KeepIndicators keep, IndicatorPages pages) {
        this.reader = reader;
        this.keep = keep;
        this.pages = pages;
    }

    /** @param next address of the earlier measures, or null */
    record IndicatorPage(
            IndicatorPages.Frame frame, IndicatorView indicator, String path, List<Measure> measures, String next) {}

    @PublicPage
    @GetMapping
    String show(
            @PathVariable String slug,
            @PathVariable String code,
            @RequestParam(required = false) LocalDate avant,
            Actor actor,
            Model model) {
        model.addAttribute("form", new MeasureForm());
        return view(slug, code, avant, actor, model);
    }

    private String view(String slug, String code, LocalDate before, Actor actor, Model model) {
        var frame = pages.frame(slug, actor);
        IndicatorView indicator = reader.one(slug, code);
        Page<Measure> measures = reader.measures(slug, code, before, ROWS);
        String path = frame.path() + "/" + code;
        String next = measures.next() == null ? null : path + "?avant=" + measures.next();
        model.addAttribute("page", new IndicatorPage(frame, indicator, path, measures.items(), next));
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
                () -> view(slug, code, null, actor, model));
    }

    @PublicPage
    @GetMapping("/mesures.csv")
    void export(@PathVariable String slug, @PathVariable String code, HttpServletResponse response) throws IOException {
        Page<Measure> page = reader.measures(slug, code, null, 1000);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + code + ".csv\"");
        CsvRows rows = new CsvRows(response.getWriter());
        rows.row(List.of("indicateur", "date", "valeur", "note"));
        while (page != null) {
            page.items()
                    .forEach(one -> rows.row(Arrays.asList(
                            code, one.day().toString(), one.amount().toPlainString(), one.note())));
            page = page.next() == null ? null : reader.measures(slug, code, LocalDate.parse(page.next()), 1000);
        }
    }
}
