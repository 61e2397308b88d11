package fr.jalon.deployment.web;

import fr.jalon.deployment.application.plan.KeepEntries;
import fr.jalon.deployment.domain.plan.PlanSection;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.web.PublicPage;
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

/** A section of a plan: read, and added to. */
@Controller
@RequestMapping("/standards/{slug}/deploiement/plans/{plan}/rubriques/{section}")
class EntriesController {

    private static final String TEMPLATE = "deployment/section";

    private final KeepEntries keep;
    private final EntryPages pages;

    EntriesController(KeepEntries keep, EntryPages pages) {
        this.keep = keep;
        this.pages = pages;
    }

    @PublicPage
    @GetMapping
    String list(
            @PathVariable String slug,
            @PathVariable UUID plan,
            @PathVariable String section,
            Actor actor,
            Model model) {
        model.addAttribute("form", new EntryForm());
        model.addAttribute("ticks", new TickForm());
        return pages.show(pages.page(slug, plan, section, actor), TEMPLATE, model);
    }

    @PostMapping
    String add(
            @PathVariable String slug,
            @PathVariable UUID plan,
            @PathVariable String section,
            @Valid @ModelAttribute("form") EntryForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        model.addAttribute("ticks", new TickForm());
        return reply.to(
                errors,
                () -> keep.add(slug, plan, PlanSection.at(section), form.words(), form.brought(), actor),
                made -> reply.done("entry.added", path(slug, plan, section)),
                () -> pages.show(pages.page(slug, plan, section, actor), TEMPLATE, model));
    }

    @PostMapping("/cocher")
    String tick(
            @PathVariable String slug,
            @PathVariable UUID plan,
            @PathVariable String section,
            @ModelAttribute("ticks") TickForm ticks,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        model.addAttribute("form", new EntryForm());
        return reply.to(
                errors,
                () -> {
                    keep.tick(slug, plan, PlanSection.at(section), ticks.getKinds(), actor);
                    return ticks.getKinds().size();
                },
                many -> reply.done(Message.of("entry.ticked", many), path(slug, plan, section)),
                () -> pages.show(pages.page(slug, plan, section, actor), TEMPLATE, model));
    }

    private static String path(String slug, UUID plan, String section) {
        return "/standards/" + slug + "/deploiement/plans/" + plan + "/rubriques/" + section;
    }
}
