package fr.jalon.workinggroups.api;

import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Page;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.standards.StandardIds;
import fr.jalon.workinggroups.CircleKind;
import fr.jalon.workinggroups.GroupRef;
import fr.jalon.workinggroups.WorkingGroups;
import fr.jalon.workinggroups.application.FrameGroups;
import fr.jalon.workinggroups.application.GroupPlace;
import fr.jalon.workinggroups.domain.Circle;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Working groups, sub-groups and their circles. */
@RestController
@Tag(name = "groups")
class GroupsApi {

    private final FrameGroups frame;
    private final WorkingGroups groups;
    private final StandardIds standards;
    private final GroupShelf shelf;

    GroupsApi(FrameGroups frame, WorkingGroups groups, StandardIds standards, GroupShelf shelf) {
        this.frame = frame;
        this.groups = groups;
        this.standards = standards;
        this.shelf = shelf;
    }

    @GetMapping("/api/v1/standards/{standard}/groups")
    @PublicPage
    Page<GroupBody> listGroups(
            @PathVariable String standard,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Page.LARGEST) int limit,
            @RequestParam(required = false) String after,
            Actor actor) {
        Page<GroupRef> page = GroupShelf.page(
                groups.groupsOf(standards.idOf(standard)), group -> group.id().toString(), limit, after);
        return new Page<>(
                page.items().stream()
                        .map(group -> shelf.read(group.id(), actor))
                        .toList(),
                page.next());
    }

    @PostMapping("/api/v1/standards/{standard}/groups")
    ResponseEntity<GroupBody> createGroup(
            @PathVariable String standard, @Valid @RequestBody GroupInputs.Group input, Actor actor) {
        UUID id = input.parent() == null
                ? frame.create(standard, input.name(), input.purpose(), actor)
                : sub(shelf.place(input.parent()), input, actor);
        return ResponseEntity.created(URI.create("/api/v1/groups/" + id)).body(shelf.read(id, actor));
    }

    private UUID sub(GroupPlace main, GroupInputs.Group input, Actor actor) {
        String slug = frame.createSubGroup(main, input.name(), input.purpose(), actor);
        List<GroupRef> all = groups.groupsOf(standards.idOf(main.standard()));
        return all.stream()
                .filter(group -> group.parentId() != null && group.slug().equals(slug))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @GetMapping("/api/v1/groups/{group}")
    @PublicPage
    GroupBody readGroup(@PathVariable UUID group, Actor actor) {
        return shelf.read(group, actor);
    }

    @PutMapping("/api/v1/groups/{group}")
    GroupBody describeGroup(@PathVariable UUID group, @Valid @RequestBody GroupInputs.Words input, Actor actor) {
        frame.describe(shelf.place(group), input.name(), input.purpose(), actor);
        return shelf.read(group, actor);
    }

    @PutMapping("/api/v1/groups/{group}/circles/{circle}")
    GroupBody keepCircle(
            @PathVariable UUID group,
            @PathVariable CircleKind circle,
            @Valid @RequestBody GroupInputs.Circle input,
            Actor actor) {
        frame.keep(shelf.place(group), new Circle(circle, input.entry(), input.capacity(), input.composition()), actor);
        return shelf.read(group, actor);
    }
}
