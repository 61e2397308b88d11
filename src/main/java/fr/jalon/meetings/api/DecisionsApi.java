package fr.jalon.meetings.api;

import fr.jalon.meetings.application.DecisionLine;
import fr.jalon.meetings.application.DecisionReader;
import fr.jalon.meetings.application.KeepDecisions;
import fr.jalon.meetings.domain.DecisionMode;
import fr.jalon.meetings.domain.Taken;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Paris;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Decisions taken between two meetings, and what becomes of them. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "meetings")
class DecisionsApi {

    private final KeepDecisions decisions;
    private final DecisionReader reader;
    private final Clock clock;

    DecisionsApi(KeepDecisions decisions, DecisionReader reader, Clock clock) {
        this.decisions = decisions;
        this.reader = reader;
        this.clock = clock;
    }

    /**
     * @param mode SILENT, with an end for objections, or MAIL
     * @param copil the COPIL decides, else the whole group
     */
    record BetweenInput(
            @NotNull @Size(max = 4000) String text,
            @Size(max = 4000) String reason,
            @NotNull DecisionMode mode,
            Instant objectionsUntil,
            boolean copil) {}

    record ObjectionInput(@NotNull @Size(max = 4000) String reason) {}

    record LaterInput(
            @NotNull @Size(max = 4000) String text,
            @Size(max = 4000) String reason) {}

    @PostMapping("/standards/{standard}/decisions")
    ResponseEntity<DecisionLine> decideBetweenMeetings(
            @PathVariable String standard, @Valid @RequestBody BetweenInput input, Actor actor) {
        Taken taken = new Taken(
                input.text(), input.reason(), input.mode(), Paris.day(clock.instant()), input.objectionsUntil(), null);
        return made(decisions.between(standard, input.copil(), taken, actor), actor);
    }

    @PostMapping("/decisions/{decision}/objections")
    DecisionLine objectToDecision(
            @PathVariable String decision, @Valid @RequestBody ObjectionInput input, Actor actor) {
        decisions.object(decision, input.reason(), actor);
        return reader.decision(decision, actor);
    }

    /** Answers the later one, taken by mail; it is public where the former is. */
    @PostMapping("/decisions/{decision}/supersede")
    ResponseEntity<DecisionLine> supersedeDecision(
            @PathVariable String decision, @Valid @RequestBody LaterInput input, Actor actor) {
        return made(decisions.supersede(decision, input.text(), input.reason(), actor), actor);
    }

    @PostMapping("/decisions/{decision}/publish")
    DecisionLine publishDecision(@PathVariable String decision, Actor actor) {
        decisions.publish(decision, actor);
        return reader.decision(decision, actor);
    }

    private ResponseEntity<DecisionLine> made(String ref, Actor actor) {
        return ResponseEntity.created(URI.create("/api/v1/decisions/" + ref)).body(reader.decision(ref, actor));
    }
}
