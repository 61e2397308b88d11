package fr.jalon.workinggroups.api;

import fr.jalon.shared.Actor;
import fr.jalon.shared.NotAllowed;
import fr.jalon.shared.web.Page;
import fr.jalon.workinggroups.application.Admissions;
import fr.jalon.workinggroups.application.Profiles;
import fr.jalon.workinggroups.application.RequestReader;
import fr.jalon.workinggroups.domain.JoinAction;
import fr.jalon.workinggroups.domain.RequestState;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Asking to enter a circle, and answering. */
@RestController
@RequestMapping("/api/v1/groups/{group}/requests")
@Tag(name = "groups")
class JoinRequestsApi {

    private final Admissions admissions;
    private final RequestReader requests;
    private final GroupShelf shelf;
    private final Profiles profiles;

    JoinRequestsApi(Admissions admissions, RequestReader requests, GroupShelf shelf, Profiles profiles) {
        this.admissions = admissions;
        this.requests = requests;
        this.shelf = shelf;
        this.profiles = profiles;
    }

    /** @param state what became of it at once */
    record Asked(RequestState state) {}

    @GetMapping
    Page<GroupBody.Request> seeJoinRequests(
            @PathVariable UUID group,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Page.LARGEST) int limit,
            @RequestParam(required = false) String after,
            Actor actor) {
        List<GroupBody.Request> all = requests.of(shelf.view(group, actor), actor).stream()
                .map(GroupBody.Request::of)
                .toList();
        return GroupShelf.page(all, request -> request.id().toString(), limit, after);
    }

    @PostMapping
    Asked askToJoin(@PathVariable UUID group, @Valid @RequestBody GroupInputs.Asking input, Actor actor) {
        if (!JoinAction.ASK.isAllowedTo(actor)) {
            throw new NotAllowed(JoinAction.ASK);
        }
        return new Asked(admissions.ask(
                shelf.place(group),
                input.circle(),
                profiles.of(
                        input.organisation(),
                        input.stakeholder(),
                        input.skills(),
                        input.interests(),
                        Boolean.TRUE.equals(input.namePublic())),
                input.motive(),
                actor));
    }

    @PostMapping("/{joinRequest}/accept")
    GroupBody.Request acceptJoinRequest(@PathVariable UUID group, @PathVariable UUID joinRequest, Actor actor) {
        admissions.accept(shelf.place(group), joinRequest, actor);
        return request(group, joinRequest, actor);
    }

    @PostMapping("/{joinRequest}/refuse")
    GroupBody.Request refuseJoinRequest(
            @PathVariable UUID group,
            @PathVariable UUID joinRequest,
            @Valid @RequestBody GroupInputs.Because input,
            Actor actor) {
        admissions.refuse(shelf.place(group), joinRequest, input.reason(), actor);
        return request(group, joinRequest, actor);
    }

    @DeleteMapping("/{joinRequest}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdrawJoinRequest(@PathVariable UUID group, @PathVariable UUID joinRequest, Actor actor) {
        admissions.withdraw(shelf.place(group), joinRequest, actor);
    }

    private GroupBody.Request request(UUID group, UUID id, Actor actor) {
        return requests.of(shelf.view(group, actor), actor).stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .map(GroupBody.Request::of)
                .orElseThrow();
    }
}
