package fr.jalon.meetings.api;

import fr.jalon.meetings.application.ActionReader;
import fr.jalon.meetings.application.ActionReader.ActionLine;
import fr.jalon.meetings.application.DecisionLine;
import fr.jalon.meetings.application.DecisionReader;
import fr.jalon.meetings.application.KeepActions;
import fr.jalon.meetings.application.KeepDecisions;
import fr.jalon.meetings.domain.ItemAction;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Blank;
import fr.jalon.shared.Paris;
import fr.jalon.shared.web.Page;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.standards.StandardIds;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What meetings leave: decisions and actions. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "meetings")
class MeetingRecordsApi {

    private final DecisionReader records;
    private final ActionReader lines;
    private final KeepDecisions decisions;
    private final KeepActions actions;
    private final StandardIds standards;
    private final Clock clock;

    MeetingRecordsApi(
            DecisionReader records,
            ActionReader lines,
            KeepDecisions decisions,
            KeepActions actions,
            StandardIds standards,
            Clock clock) {
        this.records = records;
        this.lines = lines;
        this.decisions = decisions;
        this.actions = actions;
        this.standards = standards;
        this.clock = clock;
    }

    @GetMapping("/standards/{standard}/decisions")
    @PublicPage
    Page<DecisionLine> listDecisions(
            @PathVariable String standard,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Page.LARGEST) int limit,
            @RequestParam(required = false) String after,
            Actor actor) {
        return records.decisions(standards.idOf(standard), actor, Blank.toNull(after), limit);
    }

    @GetMapping("/decisions/{decision}")
    @PublicPage
    DecisionLine readDecision(@PathVariable String decision, Actor actor) {
        return records.decision(decision, actor);
    }

    @PostMapping("/meetings/{meeting}/decisions")
    ResponseEntity<DecisionLine> decideInMeeting(
            @PathVariable UUID meeting, @Valid @RequestBody MeetingInputs.Deciding input, Actor actor) {
        String ref = decisions.inMeeting(meeting, input.item(), input.taken(Paris.day(clock.instant())), actor);
        return ResponseEntity.created(URI.create("/api/v1/decisions/" + ref)).body(readDecision(ref, actor));
    }

    /** What is still to be done; names are for the people of the group. */
    @GetMapping("/standards/{standard}/action-items")
    List<ActionLine> seeActionItems(@PathVariable String standard, Actor actor) {
        UUID id = standards.idOf(standard);
        ItemAction.READ.require(actor, id, records.isInside(id, actor), false);
        return lines.open(id, actor);
    }

    @PostMapping("/meetings/{meeting}/action-items")
    List<ActionLine> recordActionItem(
            @PathVariable UUID meeting, @Valid @RequestBody MeetingInputs.Promising input, Actor actor) {
        actions.inMeeting(meeting, input.item(), input.promise(), actor);
        return lines.actionsOf(meeting, actor);
    }

    @PostMapping("/action-items/{actionItem}/done")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void closeActionItem(@PathVariable UUID actionItem, @Valid @RequestBody MeetingInputs.Done input, Actor actor) {
        actions.done(actionItem, input.evidence(), actor);
    }
}
