package fr.jalon.standards.web;

import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Crumb;
import fr.jalon.shared.web.Page;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.shared.web.Say;
import fr.jalon.standards.DocumentStatus;
import fr.jalon.standards.LegalStatus;
import fr.jalon.standards.application.Catalogue;
import fr.jalon.standards.application.CatalogueFilter;
import fr.jalon.standards.application.CatalogueRow;
import fr.jalon.standards.application.Durations;
import fr.jalon.standards.domain.StandardAction;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The catalogue. A facet value nobody knows narrows nothing. */
@Controller
class CatalogueController {

    private static final int ROWS = 25;

    private final Catalogue catalogue;
    private final Facets facets;
    private final Durations durations;
    private final Trail trail;
    private final Say say;

    CatalogueController(Catalogue catalogue, Facets facets, Durations durations, Trail trail, Say say) {
        this.durations = durations;
        this.trail = trail;
        this.say = say;
        this.catalogue = catalogue;
        this.facets = facets;
    }

    @PublicPage
    @GetMapping("/standards")
    String list(
            @RequestParam(required = false) String q,
            @RequestParam(required = false) String theme,
            @RequestParam(required = false) String phase,
            @RequestParam(required = false) String statut,
            @RequestParam(required = false) String droit,
            @RequestParam(required = false) String retard,
            @RequestParam(required = false) String tri,
            @RequestParam(required = false) String apres,
            Actor actor,
            Model model) {
        CatalogueFilter filter = new CatalogueFilter(
                q,
                theme,
                phase,
                constant(DocumentStatus.class, statut),
                constant(LegalStatus.class, droit),
                Facets.YES.equals(retard),
                "activite".equals(tri) ? CatalogueFilter.Sort.ACTIVITY : CatalogueFilter.Sort.TITLE);
        Page<CatalogueRow> rows = catalogue.page(filter, apres, ROWS);
        model.addAttribute(
                "page", facets.page(filter, rows, apres != null, StandardAction.REGISTER.isAllowedTo(actor, null)));
        return "standards/catalogue";
    }

    /** @param phases with their lengths in days */
    record DurationsPage(List<Durations.Duration> phases) {}

    @PublicPage
    @GetMapping("/standards/durees")
    String durations(Model model) {
        model.addAttribute("page", new DurationsPage(durations.ofPhases()));
        model.addAttribute("crumbs", List.of(trail.catalogue(), new Crumb(say.key("durations.title"), null)));
        return "standards/durations";
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        return null;
    }
}
