package fr.jalon.meetings.api;

import fr.jalon.meetings.application.CheckAttendance;
import fr.jalon.meetings.application.MeetingViews;
import fr.jalon.meetings.application.Participant;
import fr.jalon.meetings.application.RunMeetings;
import fr.jalon.meetings.domain.Attending;
import fr.jalon.shared.Actor;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A meeting while it takes place: its beginning, its end, and who is there. */
@RestController
@RequestMapping("/api/v1/meetings/{meeting}")
@Tag(name = "meetings")
class MeetingSessionApi {

    private final RunMeetings run;
    private final CheckAttendance attendance;
    private final MeetingViews views;

    MeetingSessionApi(RunMeetings run, CheckAttendance attendance, MeetingViews views) {
        this.run = run;
        this.attendance = attendance;
        this.views = views;
    }

    /** Somebody on the list; never with a mail address. */
    record Presence(UUID id, String name, String organisation, Attending attendance, String representedBy) {

        static Presence of(Participant each) {
            return new Presence(each.id(), each.name(), each.organisation(), each.attendance(), each.representedBy());
        }
    }

    /** One planned for another day is refused, unless it is said that it begins today all the same. */
    @PostMapping("/start")
    MeetingBody startMeeting(
            @PathVariable UUID meeting, @RequestBody(required = false) MeetingInputs.Start input, Actor actor) {
        run.start(meeting, input != null && input.today(), actor);
        return MeetingBody.of(views.view(meeting, actor));
    }

    @PostMapping("/end")
    MeetingBody endMeeting(@PathVariable UUID meeting, Actor actor) {
        run.end(meeting, actor);
        return MeetingBody.of(views.view(meeting, actor));
    }

    @GetMapping("/attendance")
    List<Presence> seeAttendance(@PathVariable UUID meeting, Actor actor) {
        return attendance.read(meeting, actor).stream().map(Presence::of).toList();
    }

    @PostMapping("/attendance")
    List<Presence> addAttendance(
            @PathVariable UUID meeting, @Valid @RequestBody MeetingInputs.Coming input, Actor actor) {
        attendance.add(meeting, input.name(), input.organisation(), input.animates(), actor);
        return seeAttendance(meeting, actor);
    }

    /** Puts the people of its circle on the list without writing to them. */
    @PostMapping("/attendance/circle")
    List<Presence> enlistCircle(@PathVariable UUID meeting, Actor actor) {
        attendance.enlist(meeting, actor);
        return seeAttendance(meeting, actor);
    }

    @PutMapping("/attendance/{participant}")
    List<Presence> markAttendance(
            @PathVariable UUID meeting,
            @PathVariable UUID participant,
            @Valid @RequestBody MeetingInputs.Presence input,
            Actor actor) {
        attendance.mark(meeting, participant, input.attendance(), input.representedBy(), actor);
        return seeAttendance(meeting, actor);
    }
}
