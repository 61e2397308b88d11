package fr.jalon.deployment.web;

import fr.jalon.deployment.application.plan.KeepPlan;
import fr.jalon.deployment.domain.plan.PlanAction;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Reply;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Opens a deployment plan, and changes what it says of itself. */
@Controller
@RequestMapping("/standards/{slug}/deploiement")
class PlanWriteController {

    private final KeepPlan keep;
    private final PlanPages pages;
    private final PlanWritePages write;

    PlanWriteController(KeepPlan keep, PlanPages pages, PlanWritePages write) {
        this.keep = keep;
        this.pages = pages;
        this.write = write;
    }

    @GetMapping("/plan/nouveau")
    String ask(@PathVariable String slug, Actor actor, Model model) {
        var frame = pages.frame(slug, actor);
        PlanAction.OPEN.require(actor, frame.head().id());
        model.addAttribute("form", write.titled(frame));
        return write.showNew(slug, actor, model);
    }

    @PostMapping("/plan/nouveau")
    String open(
            @PathVariable String slug,
            @Valid @ModelAttribute("form") PlanForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> keep.open(slug, form.getVersion(), form.getGroup(), form.words(), form.getFrom(), actor),
                plan -> reply.done("deployment-plan.opened", "/standards/" + slug + "/deploiement/plans/" + plan),
                () -> write.showNew(slug, actor, model));
    }

    @GetMapping("/plans/{plan}/modifier")
    String change(@PathVariable String slug, @PathVariable UUID plan, Actor actor, Model model) {
        var frame = pages.frame(slug, plan, actor);
        PlanAction.WRITE.require(actor, frame.head().id(), frame.plan().state());
        model.addAttribute("form", PlanForm.of(frame.plan()));
        return write.showChange(frame, model);
    }

    @PostMapping("/plans/{plan}/modifier")
    String write(
            @PathVariable String slug,
            @PathVariable UUID plan,
            @Valid @ModelAttribute("form") PlanForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> keep.write(slug, plan, form.words(), form.getGroup(), actor),
                "deployment-plan.written",
                "/standards/" + slug + "/deploiement/plans/" + plan,
                () -> write.showChange(pages.frame(slug, plan, actor), model));
    }
}
