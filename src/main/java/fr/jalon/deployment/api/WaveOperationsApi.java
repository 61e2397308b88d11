package fr.jalon.deployment.api;

import fr.jalon.deployment.application.waves.KeepWaves;
import fr.jalon.deployment.application.waves.Moves;
import fr.jalon.shared.Actor;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** How the operations of a wave go. */
@RestController
@RequestMapping("/api/v1/standards/{standard}/rollout/waves/{wave}/operations/{operation}")
@Tag(name = "deployment")
class WaveOperationsApi {

    private final KeepWaves keep;

    WaveOperationsApi(KeepWaves keep) {
        this.keep = keep;
    }

    @PutMapping("/first-day")
    Moves moveOperation(
            @PathVariable String standard,
            @PathVariable int wave,
            @PathVariable String operation,
            @Valid @RequestBody WaveBody.Day input,
            Actor actor) {
        return keep.move(standard, wave, operation, input.day(), actor);
    }

    @PostMapping("/beginning")
    @ResponseStatus(HttpStatus.OK)
    Moves beginOperation(
            @PathVariable String standard,
            @PathVariable int wave,
            @PathVariable String operation,
            @Valid @RequestBody WaveBody.Day input,
            Actor actor) {
        return keep.begin(standard, wave, operation, input.day(), actor);
    }

    @PostMapping("/end")
    @ResponseStatus(HttpStatus.OK)
    Moves endOperation(
            @PathVariable String standard,
            @PathVariable int wave,
            @PathVariable String operation,
            @Valid @RequestBody WaveBody.Day input,
            Actor actor) {
        return keep.end(standard, wave, operation, input.day(), actor);
    }
}
