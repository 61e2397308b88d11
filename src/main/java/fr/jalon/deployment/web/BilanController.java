package fr.jalon.deployment.web;

import fr.jalon.deployment.application.following.BilanView;
import fr.jalon.deployment.application.following.Bilans;
import fr.jalon.deployment.application.following.DrawBilans;
import fr.jalon.deployment.application.waves.OperationView;
import fr.jalon.deployment.application.waves.WaveReader;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Reply;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** One bilan: read, learnt from. */
@Controller
@RequestMapping("/standards/{slug}/deploiement/bilans/{number}")
class BilanController {

    private final Bilans bilans;
    private final DrawBilans draw;
    private final WaveReader waves;
    private final RolloutPages pages;

    BilanController(Bilans bilans, DrawBilans draw, WaveReader waves, RolloutPages pages) {
        this.bilans = bilans;
        this.draw = draw;
        this.waves = waves;
        this.pages = pages;
    }

    /** @param took days the pilot took, by operation */
    record BilanPage(
            RolloutPages.Frame frame, BilanView bilan, List<OperationView> operations, Map<String, Integer> took) {

        public String path() {
            return frame.base() + "/bilans/" + bilan.number();
        }
    }

    @GetMapping
    String show(@PathVariable String slug, @PathVariable int number, Actor actor, Model model) {
        model.addAttribute("form", new LessonForm());
        return view(slug, number, actor, model);
    }

    private String view(String slug, int number, Actor actor, Model model) {
        var frame = pages.frame(slug, actor);
        BilanView bilan = bilans.one(slug, number, actor);
        model.addAttribute("page", new BilanPage(frame, bilan, waves.cycle(slug, actor), waves.pilotTook(slug, actor)));
        model.addAttribute(
                "crumbs", pages.crumbs(frame, pages.said("deployment.nav.balances"), "/bilans", "n° " + number));
        return "deployment/bilan";
    }

    @PostMapping("/lecons")
    String learn(
            @PathVariable String slug,
            @PathVariable int number,
            @Valid @ModelAttribute("form") LessonForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> draw.learn(
                        slug,
                        number,
                        form.getOperation(),
                        form.exactDays(),
                        form.exactDaysPerUnit(),
                        form.getReason(),
                        actor),
                "deployment.bilan.learnt",
                "/standards/" + slug + "/deploiement/bilans/" + number + "#lecons",
                () -> view(slug, number, actor, model));
    }
}
