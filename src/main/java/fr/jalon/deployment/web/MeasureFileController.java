package fr.jalon.deployment.web;

import fr.jalon.deployment.application.FilePreview;
import fr.jalon.deployment.application.indicators.TakeMeasures;
import fr.jalon.deployment.domain.indicator.IndicatorAction;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.web.Reply;
import fr.jalon.shared.web.Say;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Measures out of a file: bring it, see what it would do, take it in. */
@Controller
@RequestMapping("/standards/{slug}/deploiement/mesures")
class MeasureFileController {

    private final TakeMeasures take;
    private final IndicatorPages pages;
    private final Say say;

    MeasureFileController(TakeMeasures take, IndicatorPages pages, Say say) {
        this.take = take;
        this.pages = pages;
        this.say = say;
    }

    /** @param preview null before a file is brought */
    record FilePage(IndicatorPages.Frame frame, String path, FilePreview preview) {}

    @GetMapping
    String ask(@PathVariable String slug, Actor actor, Model model) {
        model.addAttribute("form", new MeasureFileForm());
        return show(slug, null, actor, model);
    }

    @PostMapping
    String bring(
            @PathVariable String slug,
            @ModelAttribute("form") MeasureFileForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        IndicatorAction.MEASURE.require(actor, pages.frame(slug, actor).head().id());
        return reply.to(
                errors,
                () -> take.bring(slug, form.name(), form.content(), actor),
                id -> "redirect:" + path(slug) + "/" + id,
                () -> show(slug, null, actor, model));
    }

    @GetMapping("/{file}")
    String preview(@PathVariable String slug, @PathVariable UUID file, Actor actor, Model model) {
        model.addAttribute("form", new MeasureFileForm());
        return show(slug, take.preview(slug, file, actor), actor, model);
    }

    @PostMapping("/{file}/prendre")
    String takeIn(@PathVariable String slug, @PathVariable UUID file, Actor actor, Reply reply) {
        int written = take.takeIn(slug, file, actor);
        return reply.done(Message.of("measures.taken-in", written), path(slug) + "/" + file);
    }

    private String show(String slug, FilePreview preview, Actor actor, Model model) {
        var frame = pages.frame(slug, actor);
        IndicatorAction.MEASURE.require(actor, frame.head().id());
        model.addAttribute("page", new FilePage(frame, path(slug), preview));
        model.addAttribute("crumbs", pages.crumbs(frame, say.key("measures.title")));
        return "deployment/measures";
    }

    private static String path(String slug) {
        return "/standards/" + slug + "/deploiement/mesures";
    }
}
