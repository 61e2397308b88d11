package fr.jalon.deployment.web;

import fr.jalon.deployment.application.plan.KeepPlan;
import fr.jalon.deployment.domain.plan.PlanAction;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Option;
import fr.jalon.shared.web.Reply;
import fr.jalon.shared.web.Say;
import jakarta.validation.Valid;
import java.util.List;
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

    private final PlanChoices choices;
    private final KeepPlan keep;
    private final PlanPages pages;
    private final Say say;

    PlanWriteController(PlanChoices choices, KeepPlan keep, PlanPages pages, Say say) {
        this.choices = choices;
        this.keep = keep;
        this.pages = pages;
        this.say = say;
    }

    /**
     * @param action where the form is sent
     * @param opening what is chosen when a plan is opened; null once it is there
     */
    record WritePage(
            PlanPages.Frame frame,
            String title,
            String action,
            String submit,
            PlanChoices.Opening opening,
            List<Option> groups,
            List<Option> models) {}

    @GetMapping("/plan/nouveau")
    String ask(@PathVariable String slug, Actor actor, Model model) {
        var frame = pages.frame(slug, actor);
        PlanAction.OPEN.require(actor, frame.head().id());
        model.addAttribute("form", PlanForm.titled(choices.usualTitle(frame.head())));
        return showNew(slug, actor, model);
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
                () -> showNew(slug, actor, model));
    }

    @GetMapping("/plans/{plan}/modifier")
    String change(@PathVariable String slug, @PathVariable UUID plan, Actor actor, Model model) {
        var frame = pages.frame(slug, plan, actor);
        PlanAction.WRITE.require(actor, frame.head().id(), frame.plan().state());
        model.addAttribute("form", PlanForm.of(frame.plan()));
        return showChange(frame, model);
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
                () -> showChange(pages.frame(slug, plan, actor), model));
    }

    private String showNew(String slug, Actor actor, Model model) {
        var frame = pages.frame(slug, actor);
        return show(
                frame,
                "deployment-plan.new",
                frame.path() + "/plan/nouveau",
                "deployment-plan.open",
                choices.opening(slug, actor),
                model);
    }

    private String showChange(PlanPages.Frame frame, Model model) {
        return show(
                frame, "deployment-plan.change", frame.planPath() + "/modifier", "deployment-plan.save", null, model);
    }

    private String show(
            PlanPages.Frame frame,
            String title,
            String action,
            String submit,
            PlanChoices.Opening opening,
            Model model) {
        var groups = choices.groups(frame.head().id());
        model.addAttribute(
                "page", new WritePage(frame, say.key(title), action, submit, opening, groups, choices.models()));
        model.addAttribute("crumbs", pages.crumbs(frame, "deployment-plan.title", title));
        return "deployment/write-plan";
    }
}
