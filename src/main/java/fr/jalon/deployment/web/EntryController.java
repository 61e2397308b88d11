package fr.jalon.deployment.web;

import fr.jalon.deployment.application.plan.EntryReader;
import fr.jalon.deployment.application.plan.KeepEntries;
import fr.jalon.deployment.domain.plan.EntryWords;
import fr.jalon.shared.Actor;
import fr.jalon.shared.NotFound;
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

/** One entry of a plan: changed, taken away. */
@Controller
@RequestMapping("/standards/{slug}/deploiement/plans/{plan}/rubriques/{section}/{entry}")
class EntryController {

    private final EntryReader reader;
    private final KeepEntries keep;
    private final EntryPages pages;

    EntryController(EntryReader reader, KeepEntries keep, EntryPages pages) {
        this.reader = reader;
        this.keep = keep;
        this.pages = pages;
    }

    @GetMapping
    String ask(
            @PathVariable String slug,
            @PathVariable UUID plan,
            @PathVariable String section,
            @PathVariable UUID entry,
            Actor actor,
            Model model) {
        EntryPages.SectionPage page = pages.page(slug, plan, section, actor);
        if (!page.section().writes()) {
            throw new NotFound("entry to change " + entry);
        }
        EntryWords said = reader.entry(page.section(), entry).words();
        model.addAttribute("form", EntryForm.of(said));
        return pages.show(page.changing(entry), "deployment/entry", model);
    }

    @PostMapping
    String change(
            @PathVariable String slug,
            @PathVariable UUID plan,
            @PathVariable String section,
            @PathVariable UUID entry,
            @Valid @ModelAttribute("form") EntryForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> keep.change(slug, plan, entry, form.words(), form.brought(), actor),
                "entry.changed",
                path(slug, plan, section),
                () -> pages.show(pages.page(slug, plan, section, actor).changing(entry), "deployment/entry", model));
    }

    @PostMapping("/retrait")
    String remove(
            @PathVariable String slug,
            @PathVariable UUID plan,
            @PathVariable String section,
            @PathVariable UUID entry,
            Actor actor,
            Reply reply) {
        keep.remove(slug, plan, entry, actor);
        return reply.done("entry.removed", path(slug, plan, section));
    }

    private static String path(String slug, UUID plan, String section) {
        return "/standards/" + slug + "/deploiement/plans/" + plan + "/rubriques/" + section;
    }
}
