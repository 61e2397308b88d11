package fr.jalon.workinggroups.api;

import fr.jalon.shared.Actor;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.workinggroups.application.KeepPages;
import fr.jalon.workinggroups.domain.Principle;
import fr.jalon.workinggroups.domain.Resource;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
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

/** What a group works with, and by which principles. */
@RestController
@RequestMapping("/api/v1/groups/{group}")
@Tag(name = "groups")
class GroupPagesApi {

    private final KeepPages keep;
    private final GroupShelf shelf;

    GroupPagesApi(KeepPages keep, GroupShelf shelf) {
        this.keep = keep;
        this.shelf = shelf;
    }

    record ResourceInput(
            @NotNull Resource.Kind kind,
            @NotBlank @Size(max = 200) String title,
            @Size(max = 1000) String url,
            @Size(max = 1000) String note,
            @NotNull Resource.Audience audience) {}

    record Principles(@NotNull @Size(max = 20) List<@NotNull @Valid PrincipleInput> principles) {}

    record PrincipleInput(
            @NotBlank @Size(max = 200) String title,
            @Size(max = 2000) String body) {}

    @GetMapping("/resources")
    @PublicPage
    List<Resource> listResources(@PathVariable UUID group, Actor actor) {
        return keep.resources(shelf.view(group, actor), actor);
    }

    @PostMapping("/resources")
    List<Resource> addResource(@PathVariable UUID group, @Valid @RequestBody ResourceInput input, Actor actor) {
        keep.add(
                shelf.place(group),
                new Resource(null, input.kind(), input.title(), input.url(), input.note(), input.audience()),
                actor);
        return listResources(group, actor);
    }

    @DeleteMapping("/resources/{resource}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeResource(@PathVariable UUID group, @PathVariable UUID resource, Actor actor) {
        keep.remove(shelf.place(group), resource, actor);
    }

    @GetMapping("/principles")
    @PublicPage
    List<Principle> listPrinciples(@PathVariable UUID group, Actor actor) {
        return keep.principles(shelf.view(group, actor).ref().id());
    }

    @PutMapping("/principles")
    List<Principle> replacePrinciples(@PathVariable UUID group, @Valid @RequestBody Principles input, Actor actor) {
        keep.replacePrinciples(
                shelf.place(group),
                input.principles().stream()
                        .map(each -> new Principle(each.title(), each.body()))
                        .toList(),
                actor);
        return listPrinciples(group, actor);
    }
}
