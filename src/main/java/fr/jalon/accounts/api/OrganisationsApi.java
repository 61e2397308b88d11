package fr.jalon.accounts.api;

import fr.jalon.accounts.OrganisationRef;
import fr.jalon.accounts.application.OrganisationShelf;
import fr.jalon.shared.web.Page;
import fr.jalon.shared.web.PublicPage;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The organisations people speak for: public, as they are on every page. */
@RestController
@RequestMapping("/api/v1/organisations")
@PublicPage
@Tag(name = "people")
class OrganisationsApi {

    private final OrganisationShelf shelf;

    OrganisationsApi(OrganisationShelf shelf) {
        this.shelf = shelf;
    }

    @GetMapping
    Page<OrganisationRef> listOrganisations(
            @RequestParam(required = false) String q,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Page.LARGEST) int limit,
            @RequestParam(required = false) String after) {
        return shelf.page(q, after, limit);
    }

    @GetMapping("/{organisation}")
    OrganisationRef readOrganisation(@PathVariable String organisation) {
        return shelf.one(organisation);
    }
}
