package fr.jalon.standards.api;

import fr.jalon.shared.Actor;
import fr.jalon.shared.Blank;
import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import fr.jalon.standards.application.RunCycles;
import fr.jalon.standards.domain.cycle.Span;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The phases of a cycle: planned, started, ended, with the dates that matter. */
@RestController
@RequestMapping("/api/v1/cycles/{cycle}")
@Tag(name = "cycles")
class PhasesApi {

    private final CycleShelf shelf;
    private final RunCycles run;

    PhasesApi(CycleShelf shelf, RunCycles run) {
        this.shelf = shelf;
        this.run = run;
    }

    @PutMapping("/plan")
    CycleBody planCycle(@PathVariable UUID cycle, @Valid @RequestBody CycleInputs.Plan input, Actor actor) {
        Map<String, Span> spans = new LinkedHashMap<>();
        for (CycleInputs.PlannedPhase phase : input.phases()) {
            if (spans.put(phase.key(), new Span(phase.start(), phase.end())) != null) {
                throw RuleViolation.of(
                        "phase-twice", "phases[" + phase.key() + "].key", Message.of("api.phase-twice", phase.key()));
            }
        }
        run.plan(cycle, spans, Blank.toNull(input.reason()), input.revision(), actor);
        return shelf.read(cycle, actor);
    }

    @PostMapping("/phases/{phase}/start")
    CycleBody startPhase(
            @PathVariable UUID cycle,
            @PathVariable String phase,
            @Valid @RequestBody CycleInputs.On input,
            Actor actor) {
        run.start(cycle, phase, input.on(), actor);
        return shelf.read(cycle, actor);
    }

    @PostMapping("/phases/{phase}/end")
    CycleBody endPhase(
            @PathVariable UUID cycle,
            @PathVariable String phase,
            @Valid @RequestBody CycleInputs.On input,
            Actor actor) {
        run.end(cycle, phase, input.on(), actor);
        return shelf.read(cycle, actor);
    }

    @PutMapping("/phases/{phase}/dates")
    CycleBody correctPhase(
            @PathVariable UUID cycle,
            @PathVariable String phase,
            @Valid @RequestBody CycleInputs.Correction input,
            Actor actor) {
        run.correct(cycle, phase, input.started(), input.ended(), input.reason(), actor);
        return shelf.read(cycle, actor);
    }

    @PutMapping("/dates/{date}")
    CycleBody recordDate(
            @PathVariable UUID cycle,
            @PathVariable String date,
            @Valid @RequestBody CycleInputs.On input,
            Actor actor) {
        run.recordDate(cycle, date, input.on(), actor);
        return shelf.read(cycle, actor);
    }

    @DeleteMapping("/dates/{date}")
    CycleBody clearDate(@PathVariable UUID cycle, @PathVariable String date, Actor actor) {
        run.recordDate(cycle, date, null, actor);
        return shelf.read(cycle, actor);
    }
}
