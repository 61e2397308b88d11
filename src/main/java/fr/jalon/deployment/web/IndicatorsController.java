package fr.jalon.deployment.web;

import fr.jalon.deployment.application.indicators.IndicatorReader;
import fr.jalon.deployment.application.indicators.IndicatorView;
import fr.jalon.deployment.application.indicators.KeepIndicators;
import fr.jalon.deployment.domain.indicator.Funnel;
import fr.jalon.deployment.domain.indicator.IndicatorAction;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Option;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.shared.web.Reply;
import fr.jalon.shared.web.Say;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The indicators of a standard, and what each of them measures. */
@Controller
@RequestMapping("/standards/{slug}/deploiement/indicateurs")
class IndicatorsController {

    private final IndicatorReader reader;
    private final KeepIndicators keep;
    private final IndicatorPages pages;
    private final Say say;

    IndicatorsController(IndicatorReader reader, KeepIndicators keep, IndicatorPages pages, Say say) {
        this.reader = reader;
        this.keep = keep;
        this.pages = pages;
        this.say = say;
    }

    /** The list. */
    record IndicatorsPage(IndicatorPages.Frame frame, List<IndicatorView> indicators, Funnel funnel) {}

    /** @param action where the form is sent */
    record DefinePage(
            IndicatorPages.Frame frame,
            String title,
            String action,
            List<Option> natures,
            List<Option> frequencies,
            List<Option> stages) {}

    @PublicPage
    @GetMapping
    String list(@PathVariable String slug, Actor actor, Model model) {
        var frame = pages.frame(slug, actor);
        List<IndicatorView> all = reader.ofStandard(slug);
        model.addAttribute("page", new IndicatorsPage(frame, all, IndicatorView.funnel(all)));
        model.addAttribute("crumbs", pages.crumbs(frame, null));
        return "deployment/indicators";
    }

    @GetMapping("/nouveau")
    String ask(@PathVariable String slug, Actor actor, Model model) {
        var frame = pages.frame(slug, actor);
        IndicatorAction.DEFINE.require(actor, frame.head().id());
        model.addAttribute("form", new IndicatorForm());
        return show(slug, "indicator.new", "/nouveau", actor, model);
    }

    @PostMapping("/nouveau")
    String define(
            @PathVariable String slug,
            @Valid @ModelAttribute("form") IndicatorForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> keep.define(slug, form.definition(), form.isLeads(), actor),
                code -> reply.done("indicator.defined", path(slug) + "/" + code),
                () -> show(slug, "indicator.new", "/nouveau", actor, model));
    }

    @GetMapping("/{code}/modifier")
    String change(@PathVariable String slug, @PathVariable String code, Actor actor, Model model) {
        var frame = pages.frame(slug, actor);
        IndicatorAction.DEFINE.require(actor, frame.head().id());
        model.addAttribute("form", IndicatorForm.of(reader.one(slug, code)));
        return show(slug, "indicator.change", "/" + code + "/modifier", actor, model);
    }

    @PostMapping("/{code}/modifier")
    String redefine(
            @PathVariable String slug,
            @PathVariable String code,
            @Valid @ModelAttribute("form") IndicatorForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> keep.redefine(slug, code, form.definition(), form.isLeads(), actor),
                "indicator.redefined",
                path(slug) + "/" + code,
                () -> show(slug, "indicator.change", "/" + code + "/modifier", actor, model));
    }

    private String show(String slug, String title, String action, Actor actor, Model model) {
        var frame = pages.frame(slug, actor);
        String said = say.key(title);
        model.addAttribute(
                "page",
                new DefinePage(frame, said, path(slug) + action, pages.natures(), pages.frequencies(), pages.stages()));
        model.addAttribute("crumbs", pages.crumbs(frame, said));
        return "deployment/define";
    }

    private static String path(String slug) {
        return "/standards/" + slug + "/deploiement/indicateurs";
    }
}
