package fr.jalon.standards.api;

import fr.jalon.shared.Actor;
import fr.jalon.shared.Blank;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.web.Page;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.standards.application.KeepStandards;
import fr.jalon.standards.application.pages.StandardRecords;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The versions of a standard: both numbers, the printed status, the dates. */
@RestController
@RequestMapping("/api/v1/standards/{standard}/versions")
@Tag(name = "standards")
class VersionsApi {

    private final StandardShelf shelf;
    private final StandardRecords records;
    private final KeepStandards keep;

    VersionsApi(StandardShelf shelf, StandardRecords records, KeepStandards keep) {
        this.shelf = shelf;
        this.records = records;
        this.keep = keep;
    }

    @GetMapping
    @PublicPage
    Page<StandardBody.Version> listVersions(
            @PathVariable String standard,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Page.LARGEST) int limit,
            @RequestParam(required = false) String after,
            Actor actor) {
        return Listing.page(
                shelf.read(standard, actor).versions(), version -> version.id().toString(), limit, after);
    }

    @GetMapping("/{version}")
    @PublicPage
    StandardBody.Version readVersion(@PathVariable String standard, @PathVariable UUID version, Actor actor) {
        return shelf.read(standard, actor).versions().stream()
                .filter(each -> each.id().equals(version))
                .findFirst()
                .orElseThrow(() -> new NotFound("version " + version));
    }

    @PostMapping
    ResponseEntity<StandardBody.Version> addVersion(
            @PathVariable String standard, @Valid @RequestBody VersionInput input, Actor actor) {
        UUID id = records.idOf(standard);
        UUID added = keep.addVersion(id, input.details(), input.status(), input.statusSince(), actor);
        return ResponseEntity.created(URI.create("/api/v1/standards/" + id + "/versions/" + added))
                .body(readVersion(standard, added, actor));
    }

    @PutMapping("/{version}")
    StandardBody.Version correctVersion(
            @PathVariable String standard,
            @PathVariable UUID version,
            @Valid @RequestBody VersionInput input,
            Actor actor) {
        keep.correctVersion(
                records.idOf(standard),
                version,
                input.details(),
                input.status(),
                input.statusSince(),
                Blank.toNull(input.statusReason()),
                actor);
        return readVersion(standard, version, actor);
    }
}
