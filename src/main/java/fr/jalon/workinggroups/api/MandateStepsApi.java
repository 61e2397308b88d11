package fr.jalon.workinggroups.api;

import fr.jalon.shared.Actor;
import fr.jalon.workinggroups.application.KeepMandate;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What happens to a version of a mandate: presented, given back, validated, renewed, reported on, revised. */
@RestController
@RequestMapping("/api/v1/groups/{group}/mandates/{number}")
@Tag(name = "groups")
class MandateStepsApi {

    private final KeepMandate keep;
    private final MandatesApi mandates;
    private final GroupShelf shelf;

    MandateStepsApi(KeepMandate keep, MandatesApi mandates, GroupShelf shelf) {
        this.keep = keep;
        this.mandates = mandates;
        this.shelf = shelf;
    }

    @PostMapping("/present")
    GroupBody.Mandate presentMandate(
            @PathVariable UUID group,
            @PathVariable String number,
            @Valid @RequestBody GroupInputs.On input,
            Actor actor) {
        keep.present(shelf.place(group), number, input.on(), actor);
        return mandates.readMandate(group, number, actor);
    }

    @PostMapping("/give-back")
    GroupBody.Mandate giveBackMandate(
            @PathVariable UUID group,
            @PathVariable String number,
            @Valid @RequestBody GroupInputs.Because input,
            Actor actor) {
        keep.giveBack(shelf.place(group), number, input.reason(), actor);
        return mandates.readMandate(group, number, actor);
    }

    @PostMapping("/validate")
    GroupBody.Mandate validateMandate(
            @PathVariable UUID group,
            @PathVariable String number,
            @Valid @RequestBody GroupInputs.On input,
            Actor actor) {
        keep.validate(shelf.place(group), number, input.on(), actor);
        return mandates.readMandate(group, number, actor);
    }

    @PostMapping("/renew")
    GroupBody.Mandate renewMandate(
            @PathVariable UUID group,
            @PathVariable String number,
            @Valid @RequestBody GroupInputs.Renewal input,
            Actor actor) {
        keep.renew(shelf.place(group), number, input.until(), input.note(), actor);
        return mandates.readMandate(group, number, actor);
    }

    @PostMapping("/report")
    GroupBody.Mandate reportMandate(
            @PathVariable UUID group,
            @PathVariable String number,
            @Valid @RequestBody GroupInputs.Progress input,
            Actor actor) {
        keep.report(shelf.place(group), number, input.on(), input.note(), actor);
        return mandates.readMandate(group, number, actor);
    }

    @PostMapping("/revise")
    ResponseEntity<GroupBody.Mandate> reviseMandate(
            @PathVariable UUID group,
            @PathVariable String number,
            @Valid @RequestBody GroupInputs.Next input,
            Actor actor) {
        keep.revise(shelf.place(group), number, input.number(), actor);
        return ResponseEntity.created(URI.create("/api/v1/groups/" + group + "/mandates/" + input.number()))
                .body(mandates.readMandate(group, input.number(), actor));
    }
}
