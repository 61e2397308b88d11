package fr.jalon.meetings.web;

import fr.jalon.meetings.application.CheckAttendance;
import fr.jalon.meetings.application.Participant;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.CsvRows;
import fr.jalon.shared.web.Say;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The sheet of attendance, without mail addresses. */
@Controller
class AttendanceSheetController {

    private final CheckAttendance attendance;
    private final Say say;

    AttendanceSheetController(CheckAttendance attendance, Say say) {
        this.attendance = attendance;
        this.say = say;
    }

    @GetMapping("/reunions/{id}/presences.csv")
    void sheet(@PathVariable UUID id, Actor actor, HttpServletResponse response) throws IOException {
        List<Participant> people = attendance.read(id, actor);
        response.setContentType("text/csv; charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"presences.csv\"");
        CsvRows rows = new CsvRows(response.getWriter());
        rows.row(List.of("nom", "organisme", "reponse", "presence", "represente_par", "anime"));
        for (Participant each : people) {
            rows.row(Arrays.asList(
                    each.name(),
                    each.organisation(),
                    say.term(each.answer()),
                    say.term(each.attendance()),
                    each.representedBy(),
                    each.animates() ? "oui" : "non"));
        }
        response.getWriter().flush();
    }
}
