package fr.jalon.deployment.web;

import fr.jalon.deployment.application.plan.KeepPlan;
import fr.jalon.deployment.application.plan.PlanReader;
import fr.jalon.deployment.application.plan.PlanView;
import fr.jalon.deployment.domain.plan.PlanAction;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.shared.web.Reply;
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

/** The deployment plan of a standard: read, begun to be followed, withdrawn, closed. */
@Controller
@RequestMapping("/standards/{slug}/deploiement")
class DeploymentPlanController {

    private final PlanReader reader;
    private final KeepPlan keep;
    private final PlanPages pages;
    private final PlanBodies bodies;

    DeploymentPlanController(PlanReader reader, KeepPlan keep, PlanPages pages, PlanBodies bodies) {
        this.reader = reader;
        this.keep = keep;
        this.pages = pages;
        this.bodies = bodies;
    }

    /**
     * @param body null where there is no plan
     * @param opens whether the reader may open one, and some version has none
     * @param others plans of other versions
     */
    record PlanPage(PlanPages.Frame frame, PlanBody body, boolean opens, List<PlanView> others) {}

    @PublicPage
    @GetMapping("/plan")
    String current(@PathVariable String slug, Actor actor, Model model) {
        model.addAttribute("form", new LessonsForm());
        return show(pages.frame(slug, actor), actor, model);
    }

    @PublicPage
    @GetMapping("/plans/{plan}")
    String one(@PathVariable String slug, @PathVariable UUID plan, Actor actor, Model model) {
        model.addAttribute("form", new LessonsForm());
        return show(pages.frame(slug, plan, actor), actor, model);
    }

    private String show(PlanPages.Frame frame, Actor actor, Model model) {
        UUID standardId = frame.head().id();
        List<PlanView> others = reader.all(standardId, actor).stream()
                .filter(other ->
                        frame.plan() == null || !other.id().equals(frame.plan().id()))
                .toList();
        boolean opens = PlanAction.OPEN.isAllowedTo(actor, standardId)
                && !reader.withoutPlan(frame.head().slug()).isEmpty();
        model.addAttribute(
                "page", new PlanPage(frame, frame.plan() == null ? null : bodies.body(frame, actor), opens, others));
        model.addAttribute("crumbs", pages.crumbs(frame, "deployment-plan.title"));
        return frame.plan() == null ? "deployment/no-plan" : "deployment/plan";
    }

    @PostMapping("/plans/{plan}/debut")
    String activate(@PathVariable String slug, @PathVariable UUID plan, Actor actor, Reply reply) {
        keep.activate(slug, plan, actor);
        return reply.done("deployment-plan.activated", path(slug, plan));
    }

    @PostMapping("/plans/{plan}/retrait")
    String withdraw(
            @PathVariable String slug,
            @PathVariable UUID plan,
            @Valid @ModelAttribute("form") LessonsForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> keep.withdraw(slug, plan, form.getReason(), actor),
                "deployment-plan.withdrawn",
                path(slug, plan),
                () -> show(pages.frame(slug, plan, actor), actor, model));
    }

    @PostMapping("/plans/{plan}/fin")
    String close(
            @PathVariable String slug,
            @PathVariable UUID plan,
            @Valid @ModelAttribute("form") LessonsForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> keep.close(slug, plan, form.getLessons(), actor),
                "deployment-plan.closed",
                path(slug, plan),
                () -> show(pages.frame(slug, plan, actor), actor, model));
    }

    @PostMapping("/plans/{plan}/reprise")
    String reopen(@PathVariable String slug, @PathVariable UUID plan, Actor actor, Reply reply) {
        keep.reopen(slug, plan, actor);
        return reply.done("deployment-plan.reopened", path(slug, plan));
    }

    private static String path(String slug, UUID plan) {
        return "/standards/" + slug + "/deploiement/plans/" + plan;
    }
}
