package fr.jalon.standards.web;

import fr.jalon.accounts.Organisations;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.web.FormErrors;
import fr.jalon.shared.web.Option;
import fr.jalon.shared.web.Reply;
import fr.jalon.shared.web.Say;
import fr.jalon.standards.StandardHead;
import fr.jalon.standards.application.KeepLinks;
import fr.jalon.standards.application.pages.StandardPage;
import fr.jalon.standards.application.pages.StandardPages;
import fr.jalon.standards.domain.Involvement;
import fr.jalon.standards.domain.Relation;
import fr.jalon.standards.domain.StandardAction;
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
import org.springframework.web.bind.annotation.RequestParam;

/** The other standards it stands to, and the organisations behind it. */
@Controller
@RequestMapping("/standards/{slug}/liens")
class LinkController {

    private static final String SAVED = "links.saved";

    private final KeepLinks links;
    private final StandardPages pages;
    private final Organisations organisations;
    private final Trail trail;
    private final Say say;

    LinkController(KeepLinks links, StandardPages pages, Organisations organisations, Trail trail, Say say) {
        this.links = links;
        this.pages = pages;
        this.organisations = organisations;
        this.trail = trail;
        this.say = say;
    }

    /** The standard as its public page shows it, and the choices of the two forms. */
    record LinkPage(
            StandardHead head,
            List<KeepLinks.Held> relations,
            List<StandardPage.PartView> organisations,
            List<Option> kinds,
            List<Option> standards,
            List<Option> parts,
            List<Option> allOrganisations) {}

    @GetMapping
    String show(@PathVariable String slug, Actor actor, Model model) {
        StandardPage page = pages.page(slug, actor);
        StandardAction.DESCRIBE.require(actor, page.head().id());
        if (!model.containsAttribute("relationForm")) {
            model.addAttribute("relationForm", new RelationForm());
        }
        if (!model.containsAttribute("involvementForm")) {
            model.addAttribute("involvementForm", new InvolvementForm());
        }
        model.addAttribute("page", page(page));
        model.addAttribute("crumbs", trail.to(page.head(), say.key("links.title")));
        return "standards/links";
    }

    private LinkPage page(StandardPage shown) {
        UUID id = shown.head().id();
        return new LinkPage(
                shown.head(),
                links.relations(id),
                shown.organisations(),
                say.options(Relation.Kind.values()),
                links.others(id).stream()
                        .map(other -> new Option(other.id().toString(), other.title()))
                        .toList(),
                say.options(Involvement.Part.values()),
                organisations.all().stream()
                        .map(each -> new Option(each.id().toString(), each.name()))
                        .toList());
    }

    @PostMapping("/standards")
    String relate(
            @PathVariable String slug,
            @Valid @ModelAttribute("relationForm") RelationForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        if ((form.getTarget() == null) == (form.getTargetName() == null)) {
            FormErrors.add(errors, "target", Message.of("links.one-target"));
        }
        UUID id = pages.head(slug, actor).id();
        return reply.to(
                errors,
                () -> links.relate(id, new Relation(form.getKind(), form.getTarget(), form.getTargetName()), actor),
                SAVED,
                here(slug),
                () -> show(slug, actor, model));
    }

    @PostMapping("/standards/retirer")
    String unrelate(
            @PathVariable String slug,
            @RequestParam Relation.Kind kind,
            @RequestParam(required = false) UUID target,
            @RequestParam(required = false) String targetName,
            Actor actor,
            Reply reply) {
        links.unrelate(pages.head(slug, actor).id(), new Relation(kind, target, targetName), actor);
        return reply.done(SAVED, here(slug));
    }

    @PostMapping("/organismes")
    String involve(
            @PathVariable String slug,
            @Valid @ModelAttribute("involvementForm") InvolvementForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        UUID id = pages.head(slug, actor).id();
        return reply.to(
                errors,
                () -> links.involve(id, new Involvement(form.getOrganisation(), form.getPart()), actor),
                SAVED,
                here(slug),
                () -> show(slug, actor, model));
    }

    @PostMapping("/organismes/retirer")
    String release(
            @PathVariable String slug,
            @RequestParam UUID organisation,
            @RequestParam Involvement.Part part,
            Actor actor,
            Reply reply) {
        links.release(pages.head(slug, actor).id(), new Involvement(organisation, part), actor);
        return reply.done(SAVED, here(slug));
    }

    private static String here(String slug) {
        return "/standards/" + slug + "/liens";
    }
}
