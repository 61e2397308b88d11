package fr.jalon.meetings.web;

import fr.jalon.meetings.application.CheckAttendance;
import fr.jalon.meetings.application.MeetingView;
import fr.jalon.meetings.application.Participant;
import fr.jalon.meetings.domain.Attending;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.CsvRows;
import fr.jalon.shared.web.Reply;
import fr.jalon.shared.web.Say;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Who is there. One click each; the sheet as CSV, without mail addresses. */
@Controller
@RequestMapping("/reunions/{id}")
class AttendanceController {

    private final MeetingPages pages;
    private final CheckAttendance attendance;
    private final Say say;

    AttendanceController(MeetingPages pages, CheckAttendance attendance, Say say) {
        this.pages = pages;
        this.attendance = attendance;
        this.say = say;
    }

    record AttendancePage(MeetingView meeting, List<Participant> people) {

        public long present() {
            return count(Attending.PRESENT);
        }

        public long excused() {
            return count(Attending.EXCUSED);
        }

        public long represented() {
            return count(Attending.REPRESENTED);
        }

        private long count(Attending as) {
            return people.stream().filter(each -> each.attendance() == as).count();
        }

        public boolean mayCheck() {
            return meeting.may("CHECK_ATTENDANCE");
        }
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
        pages.put(model, new AttendancePage(meeting, people), meeting, "attendance");
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

    @GetMapping("/presences.csv")
    void sheet(@PathVariable UUID id, Actor actor, HttpServletResponse response) throws IOException {
        List<Participant> people = attendance.read(id, actor);
        response.setContentType("text/csv; charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"presences.csv\"");
        CsvRows rows = new CsvRows(response.getWriter());
        rows.row(List.of("nom", "organisme", "reponse", "presence", "represente_par", "anime"));
        for (Participant each : people) {
            rows.row(java.util.Arrays.asList(
                    each.name(),
                    each.organisation(),
                    say.term(each.answer()),
                    say.term(each.attendance()),
                    each.representedBy(),
                    each.animates() ? "oui" : "non"));
        }
        response.getWriter().flush();
    }

    private static String path(UUID id) {
        return "/reunions/" + id + "/presences";
    }
}
