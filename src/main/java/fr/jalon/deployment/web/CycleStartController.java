package fr.jalon.deployment.web;

import fr.jalon.deployment.application.waves.StartCycle;
import fr.jalon.deployment.domain.plan.PlanTemplate;
import fr.jalon.deployment.domain.wave.RolloutAction;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Option;
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

/** A reference cycle begun with the operations that a source tells. */
@Controller
@RequestMapping("/standards/{slug}/deploiement/cycle/modele")
class CycleStartController {

    private final StartCycle start;
    private final RolloutPages pages;
    private final Say say;

    CycleStartController(StartCycle start, RolloutPages pages, Say say) {
        this.start = start;
        this.pages = pages;
        this.say = say;
    }

    /**
     * @param told templates whose source tells operations
     * @param silent titles of those whose source tells none
     */
    record StartPage(
            RolloutPages.Frame frame,
            String title,
            List<PlanTemplate> told,
            List<String> silent,
            List<Option> starts,
            List<Option> people) {}

    @GetMapping
    String ask(@PathVariable String slug, Actor actor, Model model) {
        model.addAttribute("form", new CycleStartForm());
        return view(slug, actor, model);
    }

    private String view(String slug, Actor actor, Model model) {
        var frame = pages.frame(slug, actor);
        RolloutAction.PLAN.require(actor, frame.head().id());
        String title = pages.said("deployment.cycle.start");
        List<PlanTemplate> told =
                start.templates().stream().filter(one -> !one.steps().isEmpty()).toList();
        model.addAttribute(
                "page",
                new StartPage(
                        frame,
                        title,
                        told,
                        start.templates().stream()
                                .filter(one -> one.steps().isEmpty())
                                .map(one -> say.text(one.title()))
                                .toList(),
                        told.stream()
                                .map(one -> new Option(one.key(), say.text(one.title())))
                                .toList(),
                        pages.people(frame.head().id())));
        model.addAttribute("crumbs", pages.crumbs(frame, pages.said("deployment.cycle.title"), "/cycle", title));
        return "deployment/cycle-start";
    }

    @PostMapping
    String begin(
            @PathVariable String slug,
            @Valid @ModelAttribute("form") CycleStartForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> start.begin(slug, form.getFrom(), form.getAccountable(), form.getResponsible(), actor),
                "deployment.cycle.started",
                "/standards/" + slug + "/deploiement/cycle",
                () -> view(slug, actor, model));
    }
}
