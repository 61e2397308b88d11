package fr.jalon.standards.api;

import fr.jalon.shared.Actor;
import fr.jalon.shared.Blank;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.standards.application.PassGates;
import fr.jalon.standards.domain.cycle.Decision;
import fr.jalon.standards.domain.cycle.Reservation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The gates of a cycle: what is missing, what was decided, passed over, left out, lifted. */
@RestController
@RequestMapping("/api/v1/cycles/{cycle}")
@Tag(name = "gates")
class GatesApi {

    private final CycleShelf shelf;
    private final PassGates gates;

    GatesApi(CycleShelf shelf, PassGates gates) {
        this.shelf = shelf;
        this.gates = gates;
    }

    @GetMapping("/gates/{gate}")
    @PublicPage
    GateBody readGate(@PathVariable UUID cycle, @PathVariable String gate, Actor actor) {
        return shelf.gate(cycle, gate, actor);
    }

    @PostMapping("/gates/{gate}/decisions")
    ResponseEntity<GateBody> recordDecision(
            @PathVariable UUID cycle,
            @PathVariable String gate,
            @Valid @RequestBody CycleInputs.DecisionInput input,
            Actor actor) {
        List<Reservation.Wanted> wanted = input.reservations() == null
                ? List.of()
                : input.reservations().stream()
                        .map(each -> new Reservation.Wanted(each.text(), each.owner()))
                        .toList();
        Decision decision =
                new Decision(input.outcome(), input.on(), input.session(), Blank.toNull(input.note()), wanted);
        gates.decide(cycle, gate, decision, actor);
        return created(cycle, gate, actor);
    }

    @PostMapping("/gates/{gate}/take-back")
    GateBody takeBackDecision(
            @PathVariable UUID cycle,
            @PathVariable String gate,
            @Valid @RequestBody CycleInputs.Reason input,
            Actor actor) {
        gates.takeBack(cycle, gate, input.reason(), actor);
        return shelf.gate(cycle, gate, actor);
    }

    @PostMapping("/gates/{gate}/pass-overs")
    ResponseEntity<GateBody> passOverCondition(
            @PathVariable UUID cycle,
            @PathVariable String gate,
            @Valid @RequestBody CycleInputs.PassOverInput input,
            Actor actor) {
        gates.passOver(cycle, gate, input.condition(), input.reason(), actor);
        return created(cycle, gate, actor);
    }

    @PostMapping("/gates/{gate}/skip")
    ResponseEntity<GateBody> skipGate(
            @PathVariable UUID cycle,
            @PathVariable String gate,
            @Valid @RequestBody CycleInputs.Skip input,
            Actor actor) {
        gates.skip(cycle, gate, input.reason(), input.on(), actor);
        return created(cycle, gate, actor);
    }

    private ResponseEntity<GateBody> created(UUID cycle, String gate, Actor actor) {
        return ResponseEntity.created(URI.create("/api/v1/cycles/" + cycle + "/gates/" + gate))
                .body(shelf.gate(cycle, gate, actor));
    }

    @PostMapping("/reservations/{reservation}/lift")
    CycleBody liftReservation(
            @PathVariable UUID cycle,
            @PathVariable UUID reservation,
            @Valid @RequestBody CycleInputs.Lifting input,
            Actor actor) {
        gates.lift(cycle, reservation, input.on(), input.how(), actor);
        return shelf.read(cycle, actor);
    }
}
