package fr.jalon.workinggroups.api;

import fr.jalon.shared.Actor;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.workinggroups.application.GroupView;
import fr.jalon.workinggroups.application.KeepPages;
import fr.jalon.workinggroups.domain.GroupAction;
import fr.jalon.workinggroups.domain.Participation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The call for participation of a group; before it is published, for those who write it. */
@RestController
@RequestMapping("/api/v1/groups/{group}/participation-call")
@Tag(name = "groups")
class ParticipationApi {

    private final KeepPages keep;
    private final GroupShelf shelf;

    ParticipationApi(KeepPages keep, GroupShelf shelf) {
        this.keep = keep;
        this.shelf = shelf;
    }

    /** @param publish everybody may read it from now on */
    record ParticipationInput(
            @Size(max = 5000) String origin,
            @Size(max = 5000) String scope,
            @Size(max = 5000) String audience,
            @Size(max = 5000) String gains,
            @Size(max = 5000) String frequency,
            @Size(max = 5000) String presence,
            @Size(max = 5000) String duration,
            @Size(max = 5000) String tools,
            boolean publish) {

        Participation said() {
            return new Participation(origin, scope, audience, gains, frequency, presence, duration, tools, null);
        }
    }

    @GetMapping
    @PublicPage
    Participation readParticipationCall(@PathVariable UUID group, Actor actor) {
        GroupView view = shelf.view(group, actor);
        boolean writes = GroupAction.KEEP_PAGES.isAllowedTo(actor, view.head().id());
        return keep.participation(view.ref().id())
                .filter(call -> call.isPublished() || writes)
                .orElseThrow(() -> new NotFound("call for participation of " + group));
    }

    @PutMapping
    Participation writeParticipationCall(
            @PathVariable UUID group, @Valid @RequestBody ParticipationInput input, Actor actor) {
        keep.call(shelf.place(group), input.said(), input.publish(), actor);
        return readParticipationCall(group, actor);
    }
}
