package fr.jalon.search.api;

import fr.jalon.search.application.Search;
import fr.jalon.search.application.Search.Wanted;
import fr.jalon.search.application.SearchResults.Found;
import fr.jalon.search.domain.Kinds;
import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import fr.jalon.shared.web.Page;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.standards.StandardIds;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Search over everything public. */
@RestController
@RequestMapping("/api/v1/search")
@Tag(name = "search")
class SearchApi {

    private final Search search;
    private final StandardIds standards;

    SearchApi(Search search, StandardIds standards) {
        this.search = search;
        this.standards = standards;
    }

    /**
     * Something found.
     *
     * @param standard slug of the one it belongs to, or null
     * @param excerpt the passage that answers, as plain text
     */
    record Item(
            String kind,
            UUID id,
            String title,
            String standard,
            String context,
            String excerpt,
            String path,
            LocalDate date) {

        private static Item of(Found found) {
            return new Item(
                    found.kind(),
                    found.entry().id(),
                    found.entry().title(),
                    found.standard() == null ? null : found.standard().slug(),
                    found.entry().context(),
                    found.text().text(),
                    found.entry().path(),
                    found.entry().date());
        }
    }

    @GetMapping
    @PublicPage
    Page<Item> listFound(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) String kind,
            @RequestParam(required = false) String standard,
            @RequestParam(defaultValue = "20") @Min(1) @Max(Page.LARGEST) int limit,
            @RequestParam(required = false) String after) {
        if (kind != null && !Kinds.isKnown(kind)) {
            throw RuleViolation.of(
                    "kind-unknown", "kind", Message.of("search.kind-unknown", String.join(", ", Kinds.all())));
        }
        UUID standardId = standard == null ? null : standards.idOf(standard);
        Page<Found> page = search.page(new Wanted(q, kind, standardId, after, limit));
        return new Page<>(page.items().stream().map(Item::of).toList(), page.next());
    }
}
