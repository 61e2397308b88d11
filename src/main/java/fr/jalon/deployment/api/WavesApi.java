package fr.jalon.deployment.api;

import fr.jalon.deployment.application.waves.KeepWaves;
import fr.jalon.deployment.application.waves.WaveReader;
import fr.jalon.deployment.application.waves.WaveReader.LoadLine;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Page;
import fr.jalon.shared.web.PublicPage;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Waves of a plan: their computed dates, how their operations go. */
@RestController
@RequestMapping("/api/v1/standards/{standard}/rollout")
@Tag(name = "deployment")
class WavesApi {

    private static final String RUN = "/waves/{wave}/operations/{operation}";

    private final WaveReader reader;
    private final KeepWaves keep;

    WavesApi(WaveReader reader, KeepWaves keep) {
        this.reader = reader;
        this.keep = keep;
    }

    @GetMapping("/waves")
    @PublicPage
    Page<WaveBody.Line> listWaves(@PathVariable String standard, Actor actor) {
        return new Page<>(
                reader.waves(standard, actor).stream().map(WaveBody.Line::of).toList(), null);
    }

    @PostMapping("/waves")
    ResponseEntity<WaveBody> planWave(
            @PathVariable String standard, @Valid @RequestBody WaveBody.Input input, Actor actor) {
        int number = keep.plan(standard, input.facts(), actor);
        return ResponseEntity.created(URI.create("/api/v1/standards/" + standard + "/rollout/waves/" + number))
                .body(readWave(standard, number, actor));
    }

    @GetMapping("/waves/{wave}")
    @PublicPage
    WaveBody readWave(@PathVariable String standard, @PathVariable int wave, Actor actor) {
        return WaveBody.of(reader.wave(standard, wave, actor));
    }

    @PutMapping(RUN + "/first-day")
    WaveBody.Moves moveOperation(
            @PathVariable String standard,
            @PathVariable int wave,
            @PathVariable String operation,
            @Valid @RequestBody WaveBody.Day input,
            Actor actor) {
        return new WaveBody.Moves(keep.move(standard, wave, operation, input.day(), actor));
    }

    @PostMapping(RUN + "/beginning")
    @ResponseStatus(HttpStatus.OK)
    WaveBody.Moves beginOperation(
            @PathVariable String standard,
            @PathVariable int wave,
            @PathVariable String operation,
            @Valid @RequestBody WaveBody.Day input,
            Actor actor) {
        return new WaveBody.Moves(keep.begin(standard, wave, operation, input.day(), actor));
    }

    @PostMapping(RUN + "/end")
    @ResponseStatus(HttpStatus.OK)
    WaveBody.Moves endOperation(
            @PathVariable String standard,
            @PathVariable int wave,
            @PathVariable String operation,
            @Valid @RequestBody WaveBody.Day input,
            Actor actor) {
        return new WaveBody.Moves(keep.end(standard, wave, operation, input.day(), actor));
    }

    /** Days of work by person and week, for those inside. */
    @GetMapping("/loads")
    Page<LoadLine> seeLoads(@PathVariable String standard, Actor actor) {
        return new Page<>(reader.loads(standard, actor), null);
    }
}
