package fr.jalon.standards.web;

import fr.jalon.accounts.Organisations;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Option;
import fr.jalon.shared.web.Say;
import fr.jalon.standards.StandardHead;
import fr.jalon.standards.application.KeepLinks;
import fr.jalon.standards.application.pages.StandardPage;
import fr.jalon.standards.application.pages.StandardPages;
import fr.jalon.standards.domain.Involvement;
import fr.jalon.standards.domain.Relation;
import fr.jalon.standards.domain.StandardAction;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of a standard's links, with its two forms. */
@Component
class LinkPages {

    private final KeepLinks links;
    private final StandardPages pages;
    private final Organisations organisations;
    private final Trail trail;
    private final Say say;

    LinkPages(KeepLinks links, StandardPages pages, Organisations organisations, Trail trail, Say say) {
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

    String show(String slug, Actor actor, Model model) {
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
}
