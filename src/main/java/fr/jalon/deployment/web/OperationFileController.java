package fr.jalon.deployment.web;

import fr.jalon.deployment.application.FilePreview;
import fr.jalon.deployment.application.waves.TakeOperations;
import fr.jalon.deployment.domain.wave.RolloutAction;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.web.Reply;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Operations of the cycle out of a file: bring it, see what it would do, take it in. */
@Controller
@RequestMapping("/standards/{slug}/deploiement/cycle/fichiers")
class OperationFileController {

    private final TakeOperations take;
    private final RolloutPages pages;

    OperationFileController(TakeOperations take, RolloutPages pages) {
        this.take = take;
        this.pages = pages;
    }

    /** @param preview null before a file is brought */
    record FilePage(RolloutPages.Frame frame, String path, FilePreview preview) {}

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
        RolloutAction.PLAN.require(actor, pages.frame(slug, actor).head().id());
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
        int many = take.takeIn(slug, file, actor);
        return reply.done(Message.of("operations-file.taken-in", many), "/standards/" + slug + "/deploiement/cycle");
    }

    private String show(String slug, FilePreview preview, Actor actor, Model model) {
        var frame = pages.frame(slug, actor);
        RolloutAction.PLAN.require(actor, frame.head().id());
        model.addAttribute("page", new FilePage(frame, path(slug), preview));
        model.addAttribute(
                "crumbs",
                pages.crumbs(
                        frame, pages.said("deployment.cycle.title"), "/cycle", pages.said("operations-file.title")));
        return "deployment/operations-file";
    }

    private static String path(String slug) {
        return "/standards/" + slug + "/deploiement/cycle/fichiers";
    }
}
