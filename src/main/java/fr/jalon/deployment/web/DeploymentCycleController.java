package fr.jalon.deployment.web;

import fr.jalon.deployment.application.waves.KeepCycle;
import fr.jalon.deployment.application.waves.OperationView;
import fr.jalon.deployment.application.waves.WaveReader;
import fr.jalon.deployment.domain.wave.Approach;
import fr.jalon.deployment.domain.wave.Rollout;
import fr.jalon.deployment.domain.wave.Severity;
import fr.jalon.deployment.domain.wave.SizeUnit;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Option;
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

/** The reference cycle of a plan, and how the plan is carried out. */
@Controller
@RequestMapping("/standards/{slug}/deploiement/cycle")
class DeploymentCycleController {

    private final WaveReader reader;
    private final KeepCycle keep;
    private final RolloutPages pages;

    DeploymentCycleController(WaveReader reader, KeepCycle keep, RolloutPages pages) {
        this.reader = reader;
        this.keep = keep;
        this.pages = pages;
    }

    /** @param severities and the others: choices of the form */
    record CyclePage(
            RolloutPages.Frame frame,
            Rollout rollout,
            List<OperationView> operations,
            List<Option> units,
            List<Option> approaches,
            List<Option> severities) {}

    @GetMapping
    String show(@PathVariable String slug, Actor actor, Model model) {
        model.addAttribute("form", RolloutForm.of(reader.rollout(slug, actor)));
        return view(slug, actor, model);
    }

    private String view(String slug, Actor actor, Model model) {
        var frame = pages.frame(slug, actor);
        model.addAttribute(
                "page",
                new CyclePage(
                        frame,
                        reader.rollout(slug, actor),
                        reader.cycle(slug, actor),
                        pages.options(SizeUnit.values()),
                        pages.options(Approach.values()),
                        pages.options(Severity.values())));
        model.addAttribute("crumbs", pages.crumbs(frame, pages.said("deployment.cycle.title")));
        return "deployment/cycle";
    }

    @PostMapping
    String frame(
            @PathVariable String slug,
            @Valid @ModelAttribute("form") RolloutForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> keep.frame(slug, form.getUnit(), form.getApproach(), form.getBlocking(), actor),
                "deployment.cycle.framed",
                "/standards/" + slug + "/deploiement/cycle",
                () -> view(slug, actor, model));
    }

    @PostMapping("/{operation}/retirer")
    String remove(@PathVariable String slug, @PathVariable String operation, Actor actor, Model model, Reply reply) {
        RolloutForm form = RolloutForm.of(reader.rollout(slug, actor));
        var errors = new org.springframework.validation.BeanPropertyBindingResult(form, "form");
        model.addAttribute("form", form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
        return reply.to(
                errors,
                () -> keep.remove(slug, operation, actor),
                "deployment.cycle.removed",
                "/standards/" + slug + "/deploiement/cycle",
                () -> view(slug, actor, model));
    }
}
