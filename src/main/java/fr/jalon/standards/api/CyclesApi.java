package fr.jalon.standards.api;

import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Page;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.standards.application.RunCycles;
import fr.jalon.standards.application.pages.StandardRecords;
import fr.jalon.standards.application.pages.StandardRecords.CycleLine;
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
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Cycles from their beginning to their end. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "cycles")
class CyclesApi {

    private final StandardRecords records;
    private final CycleShelf shelf;
    private final RunCycles run;

    CyclesApi(StandardRecords records, CycleShelf shelf, RunCycles run) {
        this.records = records;
        this.shelf = shelf;
        this.run = run;
    }

    @GetMapping("/standards/{standard}/cycles")
    @PublicPage
    Page<CycleLine> listCycles(
            @PathVariable String standard,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Page.LARGEST) int limit,
            @RequestParam(required = false) String after) {
        return Listing.page(records.cycles(standard), cycle -> cycle.id().toString(), limit, after);
    }

    @PostMapping("/standards/{standard}/cycles")
    ResponseEntity<CycleBody> openCycle(
            @PathVariable String standard, @Valid @RequestBody CycleInputs.Opening input, Actor actor) {
        UUID id = run.open(
                records.idOf(standard),
                input.method(),
                input.track(),
                input.targetVersion().strip(),
                input.openedOn(),
                actor);
        return ResponseEntity.created(URI.create("/api/v1/cycles/" + id)).body(shelf.read(id, actor));
    }

    @GetMapping("/cycles/{cycle}")
    @PublicPage
    CycleBody readCycle(@PathVariable UUID cycle, Actor actor) {
        return shelf.read(cycle, actor);
    }

    @PostMapping("/cycles/{cycle}/publish")
    CycleBody publishVersion(@PathVariable UUID cycle, @Valid @RequestBody CycleInputs.On input, Actor actor) {
        run.publish(cycle, input.on(), actor);
        return shelf.read(cycle, actor);
    }

    @PostMapping("/cycles/{cycle}/abandon")
    CycleBody abandonCycle(@PathVariable UUID cycle, @Valid @RequestBody CycleInputs.Reason input, Actor actor) {
        run.abandon(cycle, input.reason(), actor);
        return shelf.read(cycle, actor);
    }

    @PostMapping("/cycles/{cycle}/close")
    CycleBody closeCycle(@PathVariable UUID cycle, @Valid @RequestBody CycleInputs.Reason input, Actor actor) {
        run.close(cycle, input.reason(), actor);
        return shelf.read(cycle, actor);
    }
}
