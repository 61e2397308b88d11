package fr.jalon.deployment.web;

import fr.jalon.deployment.application.gate.Gate;
import fr.jalon.deployment.application.waves.WaveReader;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Reply;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The gate before generalisation: what is missing, who goes on all the same. */
@Controller
@RequestMapping("/standards/{slug}/deploiement/generalisation")
class GeneralisationController {

    private final Gate gate;
    private final WaveReader reader;
    private final RolloutPages pages;

    GeneralisationController(Gate gate, WaveReader reader, RolloutPages pages) {
        this.gate = gate;
        this.reader = reader;
        this.pages = pages;
    }

    @GetMapping
    String show(@PathVariable String slug, Actor actor, Model model) {
        model.addAttribute("form", new ConditionForm());
        return view(slug, null, actor, model);
    }

    private String view(String slug, String refused, Actor actor, Model model) {
        var frame = pages.frame(slug, actor);
        model.addAttribute("page", new GatePage(frame, reader.rollout(slug, actor), gate.lines(slug, actor), refused));
        model.addAttribute("crumbs", pages.crumbs(frame, pages.said("deployment.nav.gate")));
        return "deployment/gate";
    }

    @PostMapping
    String generalise(
            @PathVariable String slug,
            @ModelAttribute("form") ConditionForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> gate.generalise(slug, actor),
                "deployment.gate.opened",
                "/standards/" + slug + "/deploiement/vagues",
                () -> view(slug, null, actor, model));
    }

    @PostMapping("/remplie")
    String say(
            @PathVariable String slug,
            @Valid @ModelAttribute("form") ConditionForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> gate.say(slug, form.known(), form.getWords(), actor),
                "deployment.gate.said",
                "/standards/" + slug + "/deploiement/generalisation",
                () -> view(slug, "remplie", actor, model));
    }

    @PostMapping("/passer")
    String passOver(
            @PathVariable String slug,
            @Valid @ModelAttribute("form") ConditionForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> gate.passOver(slug, form.known(), form.getWords(), actor),
                "deployment.gate.passed",
                "/standards/" + slug + "/deploiement/generalisation",
                () -> view(slug, "passer", actor, model));
    }
}
