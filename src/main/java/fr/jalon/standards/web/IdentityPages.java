package fr.jalon.standards.web;

import fr.jalon.shared.web.Crumb;
import fr.jalon.shared.web.Option;
import fr.jalon.shared.web.Say;
import fr.jalon.standards.LegalStatus;
import fr.jalon.standards.RegistryLabel;
import fr.jalon.standards.StandardHead;
import fr.jalon.standards.StandardKind;
import fr.jalon.standards.application.Catalogue;
import fr.jalon.standards.application.pages.IdentityReader;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The form of what a standard says of itself. */
@Component
class IdentityPages {

    private final IdentityReader identities;
    private final Catalogue catalogue;
    private final Trail trail;
    private final Say say;

    IdentityPages(IdentityReader identities, Catalogue catalogue, Trail trail, Say say) {
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

    /** What stands now. */
    IdentityForm saved(String slug) {
        IdentityReader.Known known = identities.known(slug);
        return IdentityForm.of(known.identity(), known.version());
    }

    /** @param head null while the standard is being registered */
    String show(StandardHead head, Model model) {
        return show(head, List.of(), model);
    }

    /** @param typed what collides with what somebody else saved */
    String beside(IdentityForm typed, String slug, StandardHead head, Model model) {
        IdentityForm theirs = saved(slug);
        typed.setSeen(theirs.getSeen());
        return show(head, Difference.between(typed, theirs, say), model);
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
