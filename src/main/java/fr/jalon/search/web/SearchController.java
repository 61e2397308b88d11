package fr.jalon.search.web;

import fr.jalon.search.application.Search;
import fr.jalon.search.application.Search.Wanted;
import fr.jalon.search.application.SearchResults;
import fr.jalon.search.domain.Kinds;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.standards.StandardIds;
import fr.jalon.standards.StandardRef;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Search over everything public. */
@Controller
@PublicPage
class SearchController {

    private static final int ROWS = 20;

    private final Search search;
    private final StandardIds standards;

    SearchController(Search search, StandardIds standards) {
        this.search = search;
        this.standards = standards;
    }

    @GetMapping("/recherche")
    String search(
            @RequestParam(required = false) String q,
            @RequestParam(required = false) String type,
            @RequestParam(required = false) String standard,
            @RequestParam(required = false) String apres,
            Model model) {
        String kind = type != null && Kinds.isKnown(type) ? type : null;
        UUID standardId = standard == null || standard.isBlank() ? null : standards.idOf(standard);
        StandardRef chosen =
                standardId == null ? null : standards.named(List.of(standardId)).get(standardId);
        SearchResults results =
                search.results(new Wanted(q, kind, standardId, apres == null || apres.isBlank() ? null : apres, ROWS));
        model.addAttribute("page", new SearchPage(results, kind, chosen, apres != null));
        return "search/results";
    }
}
