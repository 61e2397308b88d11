package fr.jalon.deployment.api;

import fr.jalon.deployment.application.indicators.IndicatorReader;
import fr.jalon.deployment.application.indicators.KeepIndicators;
import fr.jalon.deployment.application.indicators.TerritoryReader;
import fr.jalon.deployment.domain.indicator.Measure;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Page;
import fr.jalon.shared.web.PublicPage;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Indicators of a standard and their measures. */
@RestController
@RequestMapping("/api/v1/standards/{standard}/indicators")
@Tag(name = "deployment")
class IndicatorsApi {

    private final IndicatorReader reader;
    private final TerritoryReader territories;
    private final KeepIndicators keep;

    IndicatorsApi(IndicatorReader reader, TerritoryReader territories, KeepIndicators keep) {
        this.reader = reader;
        this.territories = territories;
        this.keep = keep;
    }

    @GetMapping
    @PublicPage
    Page<IndicatorBody> listIndicators(@PathVariable String standard) {
        return new Page<>(
                reader.ofStandard(standard).stream().map(IndicatorBody::of).toList(), null);
    }

    @PostMapping
    ResponseEntity<IndicatorBody> defineIndicator(
            @PathVariable String standard, @Valid @RequestBody IndicatorBody.Input input, Actor actor) {
        String code = keep.define(standard, input.definition(), input.northStar(), actor);
        return ResponseEntity.created(URI.create("/api/v1/standards/" + standard + "/indicators/" + code))
                .body(IndicatorBody.of(reader.one(standard, code)));
    }

    @GetMapping("/{indicator}/measures")
    @PublicPage
    Page<Measure> listMeasures(
            @PathVariable String standard,
            @PathVariable String indicator,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Page.LARGEST) int limit,
            @RequestParam(required = false) LocalDate after) {
        return reader.measures(standard, indicator, after, limit);
    }

    /** Those of territories: of one of them, or of all. */
    @GetMapping("/{indicator}/territories/measures")
    @PublicPage
    Page<Measure> listTerritoryMeasures(
            @PathVariable String standard,
            @PathVariable String indicator,
            @RequestParam(required = false) String territory,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Page.LARGEST) int limit,
            @RequestParam(required = false) String after) {
        return territories.measures(standard, indicator, Measure.code(territory), after, limit);
    }

    /** The last figure of each territory, by code. */
    @GetMapping("/{indicator}/territories")
    @PublicPage
    Page<Measure> listTerritories(@PathVariable String standard, @PathVariable String indicator) {
        return new Page<>(territories.latest(standard, indicator), null);
    }

    @PutMapping("/{indicator}/measures/{day}")
    IndicatorBody enterMeasure(
            @PathVariable String standard,
            @PathVariable String indicator,
            @PathVariable LocalDate day,
            @Valid @RequestBody IndicatorBody.Figure input,
            Actor actor) {
        keep.measure(standard, indicator, Measure.in(input.territory(), day, input.amount(), input.note()), actor);
        return IndicatorBody.of(reader.one(standard, indicator));
    }
}
