package fr.jalon.standards.web;

import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.web.FormErrors;
import fr.jalon.shared.web.Reply;
import fr.jalon.standards.StandardHeads;
import fr.jalon.standards.application.KeepLinks;
import fr.jalon.standards.domain.Involvement;
import fr.jalon.standards.domain.Relation;
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
import org.springframework.web.bind.annotation.RequestParam;

/** The other standards it stands to, and the organisations behind it. */
@Controller
@RequestMapping("/standards/{slug}/liens")
class LinkController {

    private static final String SAVED = "links.saved";

    private final KeepLinks links;
    private final StandardHeads heads;
    private final LinkPages pages;

    LinkController(KeepLinks links, StandardHeads heads, LinkPages pages) {
        this.links = links;
        this.heads = heads;
        this.pages = pages;
    }

    @GetMapping
    String show(@PathVariable String slug, Actor actor, Model model) {
        return pages.show(slug, actor, model);
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
        UUID id = heads.head(slug, actor).id();
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
        links.unrelate(heads.head(slug, actor).id(), new Relation(kind, target, targetName), actor);
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
        UUID id = heads.head(slug, actor).id();
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
        links.release(heads.head(slug, actor).id(), new Involvement(organisation, part), actor);
        return reply.done(SAVED, here(slug));
    }

    private static String here(String slug) {
        return "/standards/" + slug + "/liens";
    }
}
