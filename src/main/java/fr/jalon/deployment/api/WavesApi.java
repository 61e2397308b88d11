package fr.jalon.deployment.api;

import fr.jalon.deployment.application.waves.ArrangeWaves;
import fr.jalon.deployment.application.waves.WaveReader;
import fr.jalon.shared.Actor;
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

/** Waves of a plan: their computed dates, their turn. */
@RestController
@RequestMapping("/api/v1/standards/{standard}/rollout")
@Tag(name = "deployment")
class WavesApi {

    private final WaveReader reader;
    private final ArrangeWaves arrange;

    WavesApi(WaveReader reader, ArrangeWaves arrange) {
        this.reader = reader;
        this.arrange = arrange;
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
        int number = arrange.plan(standard, input.facts(), actor);
        return ResponseEntity.created(URI.create("/api/v1/standards/" + standard + "/rollout/waves/" + number))
                .body(readWave(standard, number, actor));
    }

    @GetMapping("/waves/{wave}")
    @PublicPage
    WaveBody readWave(@PathVariable String standard, @PathVariable int wave, Actor actor) {
        return WaveBody.of(reader.wave(standard, wave, actor));
    }

    @PutMapping("/waves/{wave}")
    WaveBody changeWave(
            @PathVariable String standard,
            @PathVariable int wave,
            @Valid @RequestBody WaveBody.Input input,
            Actor actor) {
        arrange.change(standard, wave, input.facts(), actor);
        return readWave(standard, wave, actor);
    }

    /** One place earlier. */
    @PostMapping("/waves/{wave}/advance")
    @ResponseStatus(HttpStatus.OK)
    Page<WaveBody.Line> advanceWave(@PathVariable String standard, @PathVariable int wave, Actor actor) {
        arrange.advance(standard, wave, actor);
        return listWaves(standard, actor);
    }

    /** The dates to be expected of what has not begun become its plan. */
    @PostMapping("/waves/{wave}/replan")
    @ResponseStatus(HttpStatus.OK)
    WaveBody replanWave(@PathVariable String standard, @PathVariable int wave, Actor actor) {
        arrange.replan(standard, wave, actor);
        return readWave(standard, wave, actor);
    }

    /** Only where nothing happened. */
    @DeleteMapping("/waves/{wave}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeWave(@PathVariable String standard, @PathVariable int wave, Actor actor) {
        arrange.remove(standard, wave, actor);
    }
}
