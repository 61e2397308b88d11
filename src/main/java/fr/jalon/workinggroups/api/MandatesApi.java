package fr.jalon.workinggroups.api;

import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Page;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.workinggroups.application.GroupView;
import fr.jalon.workinggroups.application.KeepMandate;
import fr.jalon.workinggroups.application.MandateReader;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The mandate of a group, version by version. */
@RestController
@RequestMapping("/api/v1/groups/{group}/mandates")
@Tag(name = "groups")
class MandatesApi {

    private final KeepMandate keep;
    private final MandateReader mandates;
    private final GroupShelf shelf;

    MandatesApi(KeepMandate keep, MandateReader mandates, GroupShelf shelf) {
        this.keep = keep;
        this.mandates = mandates;
        this.shelf = shelf;
    }

    @GetMapping
    @PublicPage
    Page<GroupBody.Mandate> listMandates(
            @PathVariable UUID group,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Page.LARGEST) int limit,
            @RequestParam(required = false) String after,
            Actor actor) {
        GroupView view = shelf.view(group, actor);
        List<GroupBody.Mandate> all = mandates.versions(group, view.head().id(), actor).stream()
                .map(GroupBody.Mandate::of)
                .toList();
        return GroupShelf.page(all, GroupBody.Mandate::number, limit, after);
    }

    @GetMapping("/{number}")
    @PublicPage
    GroupBody.Mandate readMandate(@PathVariable UUID group, @PathVariable String number, Actor actor) {
        return GroupBody.Mandate.of(
                mandates.version(group, number, shelf.view(group, actor).head().id(), actor));
    }

    @PostMapping
    ResponseEntity<GroupBody.Mandate> beginMandate(
            @PathVariable UUID group, @Valid @RequestBody GroupInputs.Mandate input, Actor actor) {
        keep.begin(shelf.place(group), input.words(), actor);
        return ResponseEntity.created(URI.create("/api/v1/groups/" + group + "/mandates/" + input.number()))
                .body(readMandate(group, input.number(), actor));
    }

    @PutMapping("/{number}")
    GroupBody.Mandate writeMandate(
            @PathVariable UUID group,
            @PathVariable String number,
            @Valid @RequestBody GroupInputs.Mandate input,
            Actor actor) {
        keep.write(shelf.place(group), number, input.words(), input.version(), actor);
        return readMandate(group, input.number(), actor);
    }
}
