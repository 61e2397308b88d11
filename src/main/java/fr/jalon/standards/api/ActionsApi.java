package fr.jalon.standards.api;

import fr.jalon.shared.Actor;
import fr.jalon.shared.Blank;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.standards.application.DoActions;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The actions of a cycle's phases: done, opened again, given to somebody. */
@RestController
@RequestMapping("/api/v1/cycles/{cycle}/actions/{action}")
@Tag(name = "actions")
class ActionsApi {

    private final CycleShelf shelf;
    private final DoActions actions;

    ActionsApi(CycleShelf shelf, DoActions actions) {
        this.shelf = shelf;
        this.actions = actions;
    }

    @GetMapping
    @PublicPage
    ActionBody readAction(@PathVariable UUID cycle, @PathVariable String action, Actor actor) {
        return shelf.action(cycle, action, actor);
    }

    @PostMapping("/done")
    ActionBody tickAction(
            @PathVariable UUID cycle,
            @PathVariable String action,
            @Valid @RequestBody CycleInputs.Done input,
            Actor actor) {
        actions.tick(cycle, action, input.on(), Blank.toNull(input.note()), actor);
        return shelf.action(cycle, action, actor);
    }

    @PostMapping("/reopen")
    ActionBody reopenAction(@PathVariable UUID cycle, @PathVariable String action, Actor actor) {
        actions.reopen(cycle, action, actor);
        return shelf.action(cycle, action, actor);
    }

    @PutMapping("/assignment")
    ActionBody assignAction(
            @PathVariable UUID cycle,
            @PathVariable String action,
            @Valid @RequestBody CycleInputs.Assignment input,
            Actor actor) {
        actions.assign(cycle, action, input.person(), input.due(), actor);
        return shelf.action(cycle, action, actor);
    }
}
