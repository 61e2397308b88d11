package fr.jalon.standards.api;

import fr.jalon.shared.Actor;
import fr.jalon.shared.Blank;
import fr.jalon.standards.application.DoActions;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Proofs that an action was done: links and files. */
@RestController
@RequestMapping("/api/v1/cycles/{cycle}/actions/{action}/evidence")
@Tag(name = "actions")
class EvidenceApi {

    private final CycleShelf shelf;
    private final DoActions actions;

    EvidenceApi(CycleShelf shelf, DoActions actions) {
        this.shelf = shelf;
        this.actions = actions;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ActionBody> addLink(
            @PathVariable UUID cycle,
            @PathVariable String action,
            @Valid @RequestBody CycleInputs.Link input,
            Actor actor) {
        actions.proveByLink(
                cycle, action, Blank.toNull(input.title()), input.href().strip(), actor);
        return created(cycle, action, actor);
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<ActionBody> addFile(
            @PathVariable UUID cycle,
            @PathVariable String action,
            @RequestPart MultipartFile file,
            @RequestParam(required = false) @Size(max = 300) String title,
            Actor actor)
            throws IOException {
        actions.proveByFile(cycle, action, Blank.toNull(title), file.getOriginalFilename(), file.getBytes(), actor);
        return created(cycle, action, actor);
    }

    private ResponseEntity<ActionBody> created(UUID cycle, String action, Actor actor) {
        return ResponseEntity.created(URI.create("/api/v1/cycles/" + cycle + "/actions/" + action))
                .body(shelf.action(cycle, action, actor));
    }

    @DeleteMapping("/{evidence}")
    ActionBody withdrawEvidence(
            @PathVariable UUID cycle, @PathVariable String action, @PathVariable UUID evidence, Actor actor) {
        actions.withdraw(cycle, action, evidence, actor);
        return shelf.action(cycle, action, actor);
    }
}
