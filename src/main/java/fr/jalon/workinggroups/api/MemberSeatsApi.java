package fr.jalon.workinggroups.api;

import fr.jalon.shared.Actor;
import fr.jalon.workinggroups.CircleKind;
import fr.jalon.workinggroups.application.KeepMembers;
import fr.jalon.workinggroups.domain.GroupRole;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which roles a member of a group has, in which circles they sit. */
@RestController
@RequestMapping("/api/v1/groups/{group}/members/{member}")
@Tag(name = "groups")
class MemberSeatsApi {

    private final KeepMembers keep;
    private final GroupShelf shelf;

    MemberSeatsApi(KeepMembers keep, GroupShelf shelf) {
        this.keep = keep;
        this.shelf = shelf;
    }

    @PutMapping("/roles/{groupRole}")
    GroupBody.Member giveGroupRole(
            @PathVariable UUID group, @PathVariable UUID member, @PathVariable GroupRole groupRole, Actor actor) {
        keep.give(shelf.place(group), member, groupRole, null, actor);
        return shelf.member(group, member, actor);
    }

    @DeleteMapping("/roles/{groupRole}")
    GroupBody.Member endGroupRole(
            @PathVariable UUID group, @PathVariable UUID member, @PathVariable GroupRole groupRole, Actor actor) {
        keep.end(shelf.place(group), member, groupRole, actor);
        return shelf.member(group, member, actor);
    }

    @PutMapping("/circles/{circle}")
    GroupBody.Member seatMember(
            @PathVariable UUID group, @PathVariable UUID member, @PathVariable CircleKind circle, Actor actor) {
        keep.seat(shelf.place(group), member, circle, actor);
        return shelf.member(group, member, actor);
    }

    @DeleteMapping("/circles/{circle}")
    GroupBody.Member unseatMember(
            @PathVariable UUID group, @PathVariable UUID member, @PathVariable CircleKind circle, Actor actor) {
        keep.unseat(shelf.place(group), member, circle, actor);
        return shelf.member(group, member, actor);
    }
}
