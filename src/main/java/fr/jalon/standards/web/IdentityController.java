package fr.jalon.standards.web;

import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Reply;
import fr.jalon.standards.LegalStatus;
import fr.jalon.standards.RegistryLabel;
import fr.jalon.standards.StandardHead;
import fr.jalon.standards.StandardHeads;
import fr.jalon.standards.StandardKind;
import fr.jalon.standards.application.KeepStandards;
import fr.jalon.standards.application.StaleEdit;
import fr.jalon.standards.domain.StandardAction;
import jakarta.validation.Valid;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Registers a standard, and changes what it says of itself. */
@Controller
class IdentityController {

    private final KeepStandards standards;
    private final StandardHeads heads;
    private final IdentityPages pages;

    IdentityController(KeepStandards standards, StandardHeads heads, IdentityPages pages) {
        this.standards = standards;
        this.heads = heads;
        this.pages = pages;
    }

    @GetMapping("/standards/nouveau")
    String blank(Actor actor, Model model) {
        StandardAction.REGISTER.require(actor, null);
        IdentityForm form = new IdentityForm();
        form.setKind(StandardKind.STANDARD);
        form.setLegalStatus(LegalStatus.NOT_REGULATORY);
        form.setRegistryLabel(RegistryLabel.NONE);
        model.addAttribute("form", form);
        return pages.show(null, model);
    }

    @PostMapping("/standards")
    String register(
            @Valid @ModelAttribute("form") IdentityForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        StandardAction.REGISTER.require(actor, null);
        return reply.to(
                errors,
                () -> standards.register(form.identity(), actor),
                slug -> reply.done("standard.registered", "/standards/" + slug),
                () -> pages.show(null, model));
    }

    @GetMapping("/standards/{slug}/modifier")
    String edit(@PathVariable String slug, Actor actor, Model model) {
        StandardHead head = heads.head(slug, actor);
        StandardAction.DESCRIBE.require(actor, head.id());
        model.addAttribute("form", pages.saved(slug));
        return pages.show(head, model);
    }

    @PostMapping("/standards/{slug}/modifier")
    String describe(
            @PathVariable String slug,
            @Valid @ModelAttribute("form") IdentityForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        StandardHead head = heads.head(slug, actor);
        StandardAction.DESCRIBE.require(actor, head.id());
        try {
            return reply.to(
                    errors,
                    () -> standards.describe(head.id(), form.identity(), form.getSeen(), actor),
                    "standard.described",
                    "/standards/" + slug,
                    () -> pages.show(head, model));
        } catch (StaleEdit | OptimisticLockingFailureException changedMeanwhile) {
            return reply.outdated(() -> pages.beside(form, slug, head, model));
        }
    }
}
