package fr.jalon.deployment.api;

import fr.jalon.deployment.application.gate.Gate;
import fr.jalon.deployment.application.waves.WaveReader;
import fr.jalon.deployment.domain.wave.Condition;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Say;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The gate before generalisation: what is missing, who goes on all the same, and its opening. */
@RestController
@RequestMapping("/api/v1/standards/{standard}/rollout/generalisation")
@Tag(name = "deployment")
class GeneralisationApi {

    private final Gate gate;
    private final WaveReader reader;
    private final Say say;

    GeneralisationApi(Gate gate, WaveReader reader, Say say) {
        this.gate = gate;
        this.reader = reader;
        this.say = say;
    }

    /** @param openedAt null while it is shut */
    record GateBody(Instant openedAt, List<Line> conditions) {}

    /**
     * Where a condition stands.
     *
     * @param missing why it holds the gate shut, as a sentence; or null
     * @param words what somebody said of it: the proof, or why it is passed over
     */
    record Line(Condition condition, String missing, boolean passedOver, String words, String by, Instant at) {}

    /** @param words how one sees that it is met, or why it is passed over */
    record Saying(@NotBlank @Size(max = 2000) String words) {}

    @GetMapping
    GateBody seeGeneralisation(@PathVariable String standard, Actor actor) {
        List<Line> lines = gate.lines(standard, actor).stream().map(this::line).toList();
        return new GateBody(reader.rollout(standard, actor).generalisedAt(), lines);
    }

    private Line line(Gate.Line line) {
        var said = line.clearance();
        return new Line(
                line.condition(),
                line.missing() == null ? null : say.message(line.missing()),
                line.isPassedOver(),
                said == null ? null : said.words(),
                line.by(),
                said == null ? null : said.clearedAt());
    }

    @PutMapping("/conditions/{condition}/proof")
    GateBody proveCondition(
            @PathVariable String standard,
            @PathVariable Condition condition,
            @Valid @RequestBody Saying input,
            Actor actor) {
        gate.say(standard, condition, input.words(), actor);
        return seeGeneralisation(standard, actor);
    }

    @PutMapping("/conditions/{condition}/pass-over")
    GateBody waiveCondition(
            @PathVariable String standard,
            @PathVariable Condition condition,
            @Valid @RequestBody Saying input,
            Actor actor) {
        gate.passOver(standard, condition, input.words(), actor);
        return seeGeneralisation(standard, actor);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.OK)
    GateBody generalise(@PathVariable String standard, Actor actor) {
        gate.generalise(standard, actor);
        return seeGeneralisation(standard, actor);
    }
}
