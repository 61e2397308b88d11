package fr.jalon.deployment.web;

import fr.jalon.deployment.application.plan.KeepPlan;
import fr.jalon.deployment.application.plan.PlanReader;
import fr.jalon.deployment.domain.plan.PlanAction;
import fr.jalon.deployment.domain.plan.ScalingModel;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
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

    private final PlanReader reader;
    private final KeepPlan keep;
    private final PlanPages pages;
    private final Say say;

    PlanWriteController(PlanReader reader, KeepPlan keep, PlanPages pages, Say say) {
        this.reader = reader;
        this.keep = keep;
        this.pages = pages;
        this.say = say;
    }

    /**
     * @param action where the form is sent
     * @param versions to choose from; null once the plan is there
     */
    record WritePage(
            PlanPages.Frame frame,
            String title,
            String action,
            String submit,
            List<Option> versions,
            List<Option> groups,
            List<Option> models) {}

    @GetMapping("/plan/nouveau")
    String ask(@PathVariable String slug, Actor actor, Model model) {
        var frame = pages.frame(slug, actor);
        PlanAction.OPEN.require(actor, frame.head().id());
        String title = say.message(Message.of("plan.usual-title", frame.head().title()));
        model.addAttribute("form", PlanForm.titled(title));
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
                () -> keep.open(slug, form.getVersion(), form.getGroup(), form.words(), actor),
                plan -> reply.done("plan.opened", "/standards/" + slug + "/deploiement/plans/" + plan),
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
                "plan.written",
                "/standards/" + slug + "/deploiement/plans/" + plan,
                () -> showChange(pages.frame(slug, plan, actor), model));
    }

    private String showNew(String slug, Actor actor, Model model) {
        var frame = pages.frame(slug, actor);
        List<Option> versions = reader.withoutPlan(slug).stream()
                .map(version -> new Option(version.id().toString(), version.number()))
                .toList();
        return show(frame, "plan.new", frame.path() + "/plan/nouveau", "plan.open", versions, model);
    }

    private String showChange(PlanPages.Frame frame, Model model) {
        return show(frame, "plan.change", frame.planPath() + "/modifier", "plan.save", null, model);
    }

    private String show(
            PlanPages.Frame frame, String title, String action, String submit, List<Option> versions, Model model) {
        List<Option> groups = reader.groups(frame.head().id()).stream()
                .map(group -> new Option(group.id().toString(), group.name()))
                .toList();
        model.addAttribute(
                "page",
                new WritePage(
                        frame,
                        say.key(title),
                        action,
                        submit,
                        versions,
                        groups,
                        say.options(ScalingModel.values())));
        model.addAttribute("crumbs", pages.crumbs(frame, "plan.title", title));
        return "deployment/write-plan";
    }
}
