package fr.jalon.deployment.api;

import fr.jalon.deployment.application.waves.KeepCycle;
import fr.jalon.deployment.application.waves.LoadReader;
import fr.jalon.deployment.application.waves.LoadReader.LoadLine;
import fr.jalon.deployment.application.waves.WaveReader;
import fr.jalon.shared.Actor;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.web.Page;
import fr.jalon.shared.web.PublicPage;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** How the plan of a standard is carried out, and its reference cycle of operations. */
@RestController
@RequestMapping("/api/v1/standards/{standard}/rollout")
@Tag(name = "deployment")
class RolloutApi {

    private final WaveReader reader;
    private final LoadReader loads;
    private final KeepCycle keep;

    RolloutApi(WaveReader reader, LoadReader loads, KeepCycle keep) {
        this.reader = reader;
        this.loads = loads;
        this.keep = keep;
    }

    @GetMapping
    @PublicPage
    RolloutBody readRollout(@PathVariable String standard, Actor actor) {
        return RolloutBody.of(reader.rollout(standard, actor));
    }

    @PutMapping
    RolloutBody frameRollout(@PathVariable String standard, @Valid @RequestBody RolloutBody.Frame input, Actor actor) {
        keep.frame(standard, input.unit(), input.approach(), input.blocking(), actor);
        return readRollout(standard, actor);
    }

    /** Names are for the people of the standard. */
    @GetMapping("/operations")
    Page<RolloutBody.Step> seeOperations(@PathVariable String standard, Actor actor) {
        return new Page<>(
                reader.cycle(standard, actor).stream().map(RolloutBody.Step::of).toList(), null);
    }

    @PostMapping("/operations")
    ResponseEntity<RolloutBody.Step> addOperation(
            @PathVariable String standard, @Valid @RequestBody RolloutBody.StepInput input, Actor actor) {
        String key = keep.put(standard, input.operation(null), actor);
        return ResponseEntity.created(URI.create("/api/v1/standards/" + standard + "/rollout/operations/" + key))
                .body(one(standard, key, actor));
    }

    @PutMapping("/operations/{operation}")
    RolloutBody.Step changeOperation(
            @PathVariable String standard,
            @PathVariable String operation,
            @Valid @RequestBody RolloutBody.StepInput input,
            Actor actor) {
        keep.put(standard, input.operation(operation), actor);
        return one(standard, operation, actor);
    }

    @DeleteMapping("/operations/{operation}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeOperation(@PathVariable String standard, @PathVariable String operation, Actor actor) {
        keep.remove(standard, operation, actor);
    }

    /** Days of work by person and week, from this week on, for those inside. */
    @GetMapping("/loads")
    Page<LoadLine> seeLoads(@PathVariable String standard, Actor actor) {
        return new Page<>(loads.loads(standard, actor), null);
    }

    private RolloutBody.Step one(String standard, String key, Actor actor) {
        return seeOperations(standard, actor).items().stream()
                .filter(step -> step.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound("operation " + key));
    }
}
