package fr.jalon.standards.api;

import fr.jalon.shared.Actor;
import fr.jalon.shared.Blank;
import fr.jalon.shared.web.Page;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.standards.DocumentStatus;
import fr.jalon.standards.LegalStatus;
import fr.jalon.standards.application.Catalogue;
import fr.jalon.standards.application.CatalogueFilter;
import fr.jalon.standards.application.KeepStandards;
import fr.jalon.standards.application.pages.StandardRecords;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The catalogue, and what a standard says of itself. */
@RestController
@RequestMapping("/api/v1/standards")
@Tag(name = "standards")
class StandardsApi {

    private final Catalogue catalogue;
    private final StandardShelf shelf;
    private final StandardRecords records;
    private final KeepStandards keep;

    StandardsApi(Catalogue catalogue, StandardShelf shelf, StandardRecords records, KeepStandards keep) {
        this.catalogue = catalogue;
        this.shelf = shelf;
        this.records = records;
        this.keep = keep;
    }

    @GetMapping
    @PublicPage
    Page<StandardLine> listStandards(
            @RequestParam(required = false) String q,
            @RequestParam(required = false) String theme,
            @RequestParam(required = false) String phase,
            @RequestParam(required = false) DocumentStatus status,
            @RequestParam(required = false) LegalStatus legal,
            @RequestParam(defaultValue = "false") boolean late,
            @RequestParam(defaultValue = "TITLE") CatalogueFilter.Sort sort,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Page.LARGEST) int limit,
            @RequestParam(required = false) String after) {
        CatalogueFilter filter = new CatalogueFilter(q, theme, phase, status, legal, late, sort);
        var page = catalogue.page(filter, Blank.toNull(after), limit);
        return new Page<>(page.items().stream().map(StandardLine::of).toList(), page.next());
    }

    @GetMapping("/{standard}")
    @PublicPage
    StandardBody readStandard(@PathVariable String standard, Actor actor) {
        return shelf.read(standard, actor);
    }

    @PostMapping
    ResponseEntity<StandardBody> registerStandard(@Valid @RequestBody StandardInput input, Actor actor) {
        StandardBody created = shelf.read(keep.register(input.identity(), actor), actor);
        return ResponseEntity.created(URI.create("/api/v1/standards/" + created.id()))
                .body(created);
    }

    @PutMapping("/{standard}")
    StandardBody describeStandard(@PathVariable String standard, @Valid @RequestBody StandardInput input, Actor actor) {
        keep.describe(records.idOf(standard), input.identity(), input.revision(), actor);
        return shelf.read(standard, actor);
    }
}
