package fr.jalon.workinggroups.api;

import fr.jalon.shared.Actor;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.workinggroups.application.KeepRaci;
import fr.jalon.workinggroups.domain.raci.Activity;
import fr.jalon.workinggroups.domain.raci.Letter;
import fr.jalon.workinggroups.domain.raci.Matrix;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who does what in a group: exactly one accountable for each activity. */
@RestController
@RequestMapping("/api/v1/groups/{group}/raci")
@Tag(name = "groups")
class RaciApi {

    private final KeepRaci keep;
    private final GroupShelf shelf;

    RaciApi(KeepRaci keep, GroupShelf shelf) {
        this.keep = keep;
        this.shelf = shelf;
    }

    record PartyInput(@NotBlank @Size(max = 120) String name) {}

    /** @param letters by id of the party; a party without a part is left out */
    record ActivityInput(
            @NotBlank @Size(max = 300) String name,
            @NotNull @Size(max = 100) Map<UUID, @NotNull Letter> letters) {}

    @GetMapping
    @PublicPage
    Matrix readRaci(@PathVariable UUID group, Actor actor) {
        return keep.matrix(shelf.view(group, actor).ref().id());
    }

    @PostMapping("/parties")
    Matrix addRaciParty(@PathVariable UUID group, @Valid @RequestBody PartyInput input, Actor actor) {
        keep.addParty(shelf.place(group), input.name(), actor);
        return readRaci(group, actor);
    }

    @DeleteMapping("/parties/{party}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeRaciParty(@PathVariable UUID group, @PathVariable UUID party, Actor actor) {
        keep.removeParty(shelf.place(group), party, actor);
    }

    @PostMapping("/activities")
    Matrix addRaciActivity(@PathVariable UUID group, @Valid @RequestBody ActivityInput input, Actor actor) {
        keep.put(shelf.place(group), new Activity(null, input.name(), input.letters()), actor);
        return readRaci(group, actor);
    }

    @PutMapping("/activities/{activity}")
    Matrix changeRaciActivity(
            @PathVariable UUID group,
            @PathVariable UUID activity,
            @Valid @RequestBody ActivityInput input,
            Actor actor) {
        keep.put(shelf.place(group), new Activity(activity, input.name(), input.letters()), actor);
        return readRaci(group, actor);
    }

    @DeleteMapping("/activities/{activity}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeRaciActivity(@PathVariable UUID group, @PathVariable UUID activity, Actor actor) {
        keep.remove(shelf.place(group), activity, actor);
    }
}
