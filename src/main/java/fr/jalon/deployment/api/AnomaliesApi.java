package fr.jalon.deployment.api;

import fr.jalon.deployment.application.following.AnomalyLine;
import fr.jalon.deployment.application.following.AnomalyReader;
import fr.jalon.deployment.application.following.KeepAnomalies;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Page;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What goes wrong in a deployment, for those inside. */
@RestController
@RequestMapping("/api/v1/standards/{standard}/rollout/anomalies")
@Tag(name = "deployment")
class AnomaliesApi {

    private final AnomalyReader reader;
    private final KeepAnomalies keep;

    AnomaliesApi(AnomalyReader reader, KeepAnomalies keep) {
        this.reader = reader;
        this.keep = keep;
    }

    @GetMapping
    Page<AnomalyBody> seeAnomalies(
            @PathVariable String standard,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Page.LARGEST) int limit,
            @RequestParam(required = false) Integer after,
            Actor actor) {
        Page<AnomalyLine> page = reader.page(standard, after, limit, actor);
        return new Page<>(page.items().stream().map(AnomalyBody::of).toList(), page.next());
    }

    @PostMapping
    ResponseEntity<AnomalyBody> reportAnomaly(
            @PathVariable String standard, @Valid @RequestBody AnomalyBody.Input input, Actor actor) {
        int number = keep.report(standard, input.facts(keep.wave(standard, input.wave(), actor)), actor);
        return ResponseEntity.created(URI.create("/api/v1/standards/" + standard + "/rollout/anomalies/" + number))
                .body(seeAnomaly(standard, number, actor));
    }

    @GetMapping("/{anomaly}")
    AnomalyBody seeAnomaly(@PathVariable String standard, @PathVariable int anomaly, Actor actor) {
        return AnomalyBody.of(reader.one(standard, anomaly, actor));
    }

    @PutMapping("/{anomaly}")
    AnomalyBody changeAnomaly(
            @PathVariable String standard,
            @PathVariable int anomaly,
            @Valid @RequestBody AnomalyBody.Input input,
            Actor actor) {
        keep.change(standard, anomaly, input.facts(keep.wave(standard, input.wave(), actor)), actor);
        return seeAnomaly(standard, anomaly, actor);
    }

    @PostMapping("/{anomaly}/moves")
    @ResponseStatus(HttpStatus.OK)
    AnomalyBody moveAnomaly(
            @PathVariable String standard,
            @PathVariable int anomaly,
            @Valid @RequestBody AnomalyBody.Move input,
            Actor actor) {
        keep.move(standard, anomaly, input.state(), input.treatment(), actor);
        return seeAnomaly(standard, anomaly, actor);
    }
}
