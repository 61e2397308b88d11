package fr.jalon.workinggroups.api;

import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Page;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.workinggroups.CircleKind;
import fr.jalon.workinggroups.application.GroupViews;
import fr.jalon.workinggroups.application.KeepMembers;
import fr.jalon.workinggroups.application.MemberInput;
import fr.jalon.workinggroups.application.MemberLine;
import fr.jalon.workinggroups.application.Profiles;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who is in a group. Organisations for everybody, names where their owner agreed or to those of the group. */
@RestController
@RequestMapping("/api/v1/groups/{group}/members")
@Tag(name = "groups")
class GroupMembersApi {

    private final KeepMembers keep;
    private final GroupViews views;
    private final GroupShelf shelf;
    private final Profiles profiles;

    GroupMembersApi(KeepMembers keep, GroupViews views, GroupShelf shelf, Profiles profiles) {
        this.keep = keep;
        this.views = views;
        this.shelf = shelf;
        this.profiles = profiles;
    }

    @GetMapping
    @PublicPage
    Page<GroupBody.Member> listMembers(
            @PathVariable UUID group,
            @RequestParam(required = false) CircleKind circle,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Page.LARGEST) int limit,
            @RequestParam(required = false) String after,
            Actor actor) {
        List<MemberLine> all = views.members(shelf.view(group, actor)).stream()
                .filter(member -> circle == null || member.circles().contains(circle))
                .toList();
        Page<MemberLine> page = GroupShelf.page(all, member -> member.id().toString(), limit, after);
        return new Page<>(page.items().stream().map(GroupBody.Member::of).toList(), page.next());
    }

    @PostMapping
    ResponseEntity<GroupBody.Member> enterMember(
            @PathVariable UUID group, @Valid @RequestBody GroupInputs.Member input, Actor actor) {
        UUID id = keep.enter(
                shelf.place(group),
                new MemberInput(
                        input.person(),
                        input.name(),
                        input.address(),
                        profiles.of(
                                input.organisation(),
                                input.stakeholder(),
                                input.skills(),
                                input.interests(),
                                Boolean.TRUE.equals(input.namePublic())),
                        input.circles(),
                        input.roles(),
                        input.since()),
                actor);
        return ResponseEntity.created(URI.create("/api/v1/groups/" + group + "/members/" + id))
                .body(shelf.member(group, id, actor));
    }

    @PutMapping("/{member}")
    GroupBody.Member describeMember(
            @PathVariable UUID group,
            @PathVariable UUID member,
            @Valid @RequestBody GroupInputs.Capacity input,
            Actor actor) {
        keep.describe(
                shelf.place(group),
                member,
                input.name(),
                input.address(),
                profiles.of(
                        input.organisation(),
                        input.stakeholder(),
                        input.skills(),
                        input.interests(),
                        Boolean.TRUE.equals(input.namePublic())),
                input.since(),
                actor);
        return shelf.member(group, member, actor);
    }

    @DeleteMapping("/{member}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void recordDeparture(@PathVariable UUID group, @PathVariable UUID member, Actor actor) {
        keep.leave(shelf.place(group), member, actor);
    }
}
