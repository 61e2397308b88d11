package fr.jalon.standards.web;

import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Page;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.standards.DocumentStatus;
import fr.jalon.standards.LegalStatus;
import fr.jalon.standards.application.Catalogue;
import fr.jalon.standards.application.CatalogueFilter;
import fr.jalon.standards.application.CatalogueRow;
import fr.jalon.standards.domain.StandardAction;
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

    CatalogueController(Catalogue catalogue, Facets facets) {
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
                "activite".equals(tri) ? CatalogueFilter.Sort.ACTIVITY : CatalogueFilter.Sort.TITLE);
        Page<CatalogueRow> rows = catalogue.page(filter, apres, ROWS);
        model.addAttribute(
                "page", facets.page(filter, rows, apres != null, StandardAction.REGISTER.isAllowedTo(actor, null)));
        return "standards/catalogue";
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
