package fr.jalon.standards.web;

import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Crumb;
import fr.jalon.shared.web.Option;
import fr.jalon.shared.web.Reply;
import fr.jalon.shared.web.Say;
import fr.jalon.standards.LegalStatus;
import fr.jalon.standards.RegistryLabel;
import fr.jalon.standards.StandardHead;
import fr.jalon.standards.StandardHeads;
import fr.jalon.standards.StandardKind;
import fr.jalon.standards.application.Catalogue;
import fr.jalon.standards.application.KeepStandards;
import fr.jalon.standards.application.StaleEdit;
import fr.jalon.standards.application.pages.IdentityReader;
import fr.jalon.standards.domain.StandardAction;
import jakarta.validation.Valid;
import java.util.List;
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
    private final IdentityReader identities;
    private final Catalogue catalogue;
    private final Trail trail;
    private final Say say;

    IdentityController(
            KeepStandards standards,
            StandardHeads heads,
            IdentityReader identities,
            Catalogue catalogue,
            Trail trail,
            Say say) {
        this.standards = standards;
        this.heads = heads;
        this.identities = identities;
        this.catalogue = catalogue;
        this.trail = trail;
        this.say = say;
    }

    /**
     * @param head null while the standard is being registered
     * @param differences what somebody else saved meanwhile, beside what was typed; empty when nothing collided
     */
    record IdentityPage(
            StandardHead head,
            List<Option> kinds,
            List<Option> themes,
            List<Option> legalStatuses,
            List<Option> registryLabels,
            List<Difference> differences) {}

    @GetMapping("/standards/nouveau")
    String blank(Actor actor, Model model) {
        StandardAction.REGISTER.require(actor, null);
        IdentityForm form = new IdentityForm();
        form.setKind(StandardKind.STANDARD);
        form.setLegalStatus(LegalStatus.NOT_REGULATORY);
        form.setRegistryLabel(RegistryLabel.NONE);
        model.addAttribute("form", form);
        return show(null, List.of(), model);
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
                () -> show(null, List.of(), model));
    }

    @GetMapping("/standards/{slug}/modifier")
    String edit(@PathVariable String slug, Actor actor, Model model) {
        StandardHead head = heads.head(slug, actor);
        StandardAction.DESCRIBE.require(actor, head.id());
        model.addAttribute("form", saved(slug));
        return show(head, List.of(), model);
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
                    () -> show(head, List.of(), model));
        } catch (StaleEdit | OptimisticLockingFailureException changedMeanwhile) {
            IdentityForm theirs = saved(slug);
            form.setSeen(theirs.getSeen());
            return reply.outdated(() -> show(head, Difference.between(form, theirs, say), model));
        }
    }

    private IdentityForm saved(String slug) {
        IdentityReader.Known known = identities.known(slug);
        return IdentityForm.of(known.identity(), known.version());
    }

    private String show(StandardHead head, List<Difference> differences, Model model) {
        model.addAttribute(
                "page",
                new IdentityPage(
                        head,
                        say.options(StandardKind.values()),
                        catalogue.themes().entrySet().stream()
                                .map(theme -> new Option(theme.getKey(), say.text(theme.getValue())))
                                .toList(),
                        say.options(LegalStatus.values()),
                        say.options(RegistryLabel.values()),
                        differences));
        model.addAttribute(
                "crumbs",
                head == null
                        ? List.of(trail.catalogue(), new Crumb(say.key("standard.register.title"), null))
                        : trail.to(head, say.key("standard.describe.title")));
        return "standards/identity";
    }
}
