package fr.jalon.meetings.api;

import fr.jalon.meetings.application.MeetingReader;
import fr.jalon.meetings.application.MeetingViews;
import fr.jalon.meetings.application.PlanMeetings;
import fr.jalon.meetings.application.SetAgendas;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Blank;
import fr.jalon.shared.web.Page;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.standards.StandardIds;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
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

/** Meetings and their agenda, until they begin; what follows is in {@link MeetingSessionApi}. */
@RestController
@RequestMapping("/api/v1/meetings")
@Tag(name = "meetings")
class MeetingsApi {

    private final MeetingReader meetings;
    private final MeetingViews views;
    private final PlanMeetings plan;
    private final SetAgendas agendas;
    private final StandardIds standards;

    MeetingsApi(
            MeetingReader meetings, MeetingViews views, PlanMeetings plan, SetAgendas agendas, StandardIds standards) {
        this.meetings = meetings;
        this.views = views;
        this.plan = plan;
        this.agendas = agendas;
        this.standards = standards;
    }

    @GetMapping
    @PublicPage
    Page<MeetingBody.Line> listMeetings(
            @RequestParam(required = false) String standard,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Page.LARGEST) int limit,
            @RequestParam(required = false) String after,
            Actor actor) {
        UUID of = standard == null || standard.isBlank() ? null : standards.idOf(standard);
        var page = meetings.all(of, actor, Blank.toNull(after), limit);
        return new Page<>(page.items().stream().map(MeetingBody.Line::of).toList(), page.next());
    }

    @GetMapping("/{meeting}")
    @PublicPage
    MeetingBody readMeeting(@PathVariable UUID meeting, Actor actor) {
        return MeetingBody.of(views.view(meeting, actor));
    }

    @PostMapping
    ResponseEntity<MeetingBody> planMeeting(@Valid @RequestBody MeetingInputs.Planning input, Actor actor) {
        UUID id = plan.plan(input.standard(), input.group(), input.kind(), input.details(), actor);
        return ResponseEntity.created(URI.create("/api/v1/meetings/" + id)).body(readMeeting(id, actor));
    }

    @PutMapping("/{meeting}")
    MeetingBody describeMeeting(
            @PathVariable UUID meeting, @Valid @RequestBody MeetingInputs.Describing input, Actor actor) {
        plan.describe(meeting, input.details(), actor);
        return readMeeting(meeting, actor);
    }

    /** Those invited are told, their calendars too. */
    @PostMapping("/{meeting}/cancel")
    MeetingBody cancelMeeting(
            @PathVariable UUID meeting, @Valid @RequestBody MeetingInputs.Cancelling input, Actor actor) {
        plan.cancel(meeting, input.reason(), actor);
        return readMeeting(meeting, actor);
    }

    @PutMapping("/{meeting}/agenda")
    MeetingBody replaceAgenda(
            @PathVariable UUID meeting, @Valid @RequestBody MeetingInputs.AgendaItems input, Actor actor) {
        agendas.replace(meeting, input.lines(), actor);
        return readMeeting(meeting, actor);
    }

    @PostMapping("/{meeting}/call")
    MeetingBody callMeeting(@PathVariable UUID meeting, Actor actor) {
        plan.call(meeting, actor);
        return readMeeting(meeting, actor);
    }
}
