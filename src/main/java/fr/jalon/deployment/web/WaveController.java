package fr.jalon.deployment.web;

import fr.jalon.deployment.application.waves.ArrangeWaves;
import fr.jalon.deployment.application.waves.WaveReader;
import fr.jalon.deployment.domain.wave.RolloutAction;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.shared.web.Reply;
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

/** One wave: read, said anew, put in its place, taken out. */
@Controller
@RequestMapping("/standards/{slug}/deploiement/vagues/{wave}")
class WaveController {

    private final WaveReader reader;
    private final ArrangeWaves arrange;
    private final WavePages pages;
    private final RolloutPages rollout;

    WaveController(WaveReader reader, ArrangeWaves arrange, WavePages pages, RolloutPages rollout) {
        this.reader = reader;
        this.arrange = arrange;
        this.pages = pages;
        this.rollout = rollout;
    }

    /** The form of a wave that is there. */
    record WaveFormPage(RolloutPages.Frame frame, String path, boolean pilot, String title) {}

    @PublicPage
    @GetMapping
    String show(@PathVariable String slug, @PathVariable int wave, Actor actor, Model model) {
        model.addAttribute("form", new DayForm());
        return pages.view(slug, wave, actor, model);
    }

    @GetMapping("/modifier")
    String ask(@PathVariable String slug, @PathVariable int wave, Actor actor, Model model) {
        model.addAttribute("form", WaveForm.of(reader.wave(slug, wave, actor).line()));
        return form(slug, wave, actor, model);
    }

    private String form(String slug, int wave, Actor actor, Model model) {
        var frame = rollout.frame(slug, actor);
        RolloutAction.PLAN.require(actor, frame.head().id());
        var line = reader.wave(slug, wave, actor).line();
        String title = rollout.said("deployment.wave.change");
        String path = "/vagues/" + wave;
        model.addAttribute("page", new WaveFormPage(frame, frame.base() + path, line.pilot(), title));
        model.addAttribute(
                "crumbs",
                rollout.crumbs(frame, rollout.said("deployment.wave.title"), "/vagues", line.name(), path, title));
        return "deployment/wave-form";
    }

    @PostMapping("/modifier")
    String change(
            @PathVariable String slug,
            @PathVariable int wave,
            @Valid @ModelAttribute("form") WaveForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> arrange.change(slug, wave, form.facts(), actor),
                moved -> reply.done(WavePages.told(String.join(", ", moved)), path(slug) + "/" + wave),
                () -> form(slug, wave, actor, model));
    }

    @PostMapping("/avancer")
    String advance(@PathVariable String slug, @PathVariable int wave, Actor actor, Reply reply) {
        List<String> moved = arrange.advance(slug, wave, actor);
        return reply.done(WavePages.told(String.join(", ", moved)), path(slug));
    }

    @PostMapping("/replanifier")
    String replan(@PathVariable String slug, @PathVariable int wave, Actor actor, Reply reply) {
        arrange.replan(slug, wave, actor);
        return reply.done("deployment.wave.replanned", path(slug) + "/" + wave);
    }

    @PostMapping("/retirer")
    String remove(@PathVariable String slug, @PathVariable int wave, Actor actor, Reply reply) {
        arrange.remove(slug, wave, actor);
        return reply.done("deployment.wave.removed", path(slug));
    }

    private static String path(String slug) {
        return "/standards/" + slug + "/deploiement/vagues";
    }
}
