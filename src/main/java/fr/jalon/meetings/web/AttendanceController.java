package fr.jalon.meetings.web;

import fr.jalon.meetings.application.CheckAttendance;
import fr.jalon.meetings.application.MeetingView;
import fr.jalon.meetings.application.Participant;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Reply;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Who is there. One click each. */
@Controller
@RequestMapping("/reunions/{id}")
class AttendanceController {

    private final MeetingPages pages;
    private final CheckAttendance attendance;

    AttendanceController(MeetingPages pages, CheckAttendance attendance) {
        this.pages = pages;
        this.attendance = attendance;
    }

    @GetMapping("/presences")
    String show(@PathVariable UUID id, Actor actor, Model model) {
        model.addAttribute("form", new PersonForm());
        model.addAttribute("attendingForm", new AttendingForm());
        return page(id, actor, model);
    }

    private String page(UUID id, Actor actor, Model model) {
        List<Participant> people = attendance.read(id, actor);
        MeetingView meeting = pages.view(id, actor);
        long missing = attendance.missing(id, people, actor);
        pages.put(model, new AttendancePage(meeting, people, missing), meeting, "attendance");
        return "meetings/attendance";
    }

    @PostMapping("/presences")
    String add(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") PersonForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        model.addAttribute("attendingForm", new AttendingForm());
        return reply.to(
                errors,
                () -> attendance.add(id, form.getName(), form.getOrganisation(), form.isAnimates(), actor),
                made -> reply.done("attendance.added", path(id)),
                () -> page(id, actor, model));
    }

    @PostMapping("/presences/cercle")
    String enlist(@PathVariable UUID id, Actor actor, Reply reply) {
        attendance.enlist(id, actor);
        return reply.done("attendance.enlisted", path(id));
    }

    @PostMapping("/presences/attendus")
    String markExpected(@PathVariable UUID id, Actor actor, Reply reply) {
        attendance.markExpected(id, actor);
        return reply.done("attendance.marked", path(id));
    }

    @PostMapping("/presences/{participant}")
    String mark(
            @PathVariable UUID id,
            @PathVariable UUID participant,
            @Valid @ModelAttribute("attendingForm") AttendingForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        model.addAttribute("form", new PersonForm());
        return reply.to(
                errors,
                () -> attendance.mark(id, participant, form.getAs(), form.getRepresentedBy(), actor),
                "attendance.marked",
                path(id),
                () -> page(id, actor, model));
    }

    private static String path(UUID id) {
        return "/reunions/" + id + "/presences";
    }
}
