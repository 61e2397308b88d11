package fr.jalon.standards.api;

import fr.jalon.shared.Actor;
import fr.jalon.shared.Blank;
import fr.jalon.standards.application.RunCycles;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Between the pilot and the sponsor: alerts, and the sponsor's word. */
@RestController
@RequestMapping("/api/v1/cycles/{cycle}")
@Tag(name = "sponsor")
class SponsorApi {

    private final CycleShelf shelf;
    private final RunCycles run;

    SponsorApi(CycleShelf shelf, RunCycles run) {
        this.shelf = shelf;
        this.run = run;
    }

    @PostMapping("/alerts")
    ResponseEntity<CycleBody> alertSponsor(
            @PathVariable UUID cycle, @Valid @RequestBody CycleInputs.Alert input, Actor actor) {
        run.alertSponsor(cycle, input.text(), actor);
        return ResponseEntity.created(URI.create("/api/v1/cycles/" + cycle)).body(shelf.read(cycle, actor));
    }

    @PostMapping("/requests/{request}/answer")
    CycleBody answerRequest(
            @PathVariable UUID cycle,
            @PathVariable UUID request,
            @Valid @RequestBody CycleInputs.Answer input,
            Actor actor) {
        run.answer(cycle, request, input.answer(), Blank.toNull(input.text()), actor);
        return shelf.read(cycle, actor);
    }
}
