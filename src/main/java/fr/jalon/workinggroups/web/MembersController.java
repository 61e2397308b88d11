package fr.jalon.workinggroups.web;

import fr.jalon.shared.Actor;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.workinggroups.CircleKind;
import fr.jalon.workinggroups.application.GroupPlace;
import fr.jalon.workinggroups.application.GroupView;
import fr.jalon.workinggroups.application.GroupViews;
import fr.jalon.workinggroups.application.MemberLine;
import fr.jalon.workinggroups.application.MemberSheet;
import fr.jalon.workinggroups.domain.table.OdsSheet;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Who is in the group. Organisations are public; names are where their owner agreed. */
@Controller
@PublicPage
class MembersController {

    private final GroupViews groups;
    private final MemberSheet sheet;
    private final GroupTrail trail;

    MembersController(GroupViews groups, MemberSheet sheet, GroupTrail trail) {
        this.groups = groups;
        this.sheet = sheet;
        this.trail = trail;
    }

    /**
     * The members of a group.
     *
     * @param circle the one that is shown, or null for all
     * @param former who left, for those who see names
     */
    record MembersPage(GroupView group, List<MemberLine> members, CircleKind circle, List<MemberLine> former) {}

    @GetMapping({GroupPaths.MAIN + "/membres", GroupPaths.SUB + "/membres"})
    String show(GroupPlace place, @RequestParam(required = false) CircleKind cercle, Actor actor, Model model) {
        GroupView group = groups.view(place, actor);
        List<MemberLine> members = groups.members(group).stream()
                .filter(member -> cercle == null || member.circles().contains(cercle))
                .toList();
        model.addAttribute("page", new MembersPage(group, members, cercle, groups.former(group)));
        model.addAttribute("crumbs", trail.in(group, "members.title"));
        return "workinggroups/members";
    }

    @GetMapping({GroupPaths.MAIN + "/membres.{format}", GroupPaths.SUB + "/membres.{format}"})
    void take(GroupPlace place, @PathVariable String format, Actor actor, HttpServletResponse response)
            throws IOException {
        GroupView group = groups.view(place, actor);
        boolean csv = format.equals("csv");
        if (!csv && !format.equals("ods")) {
            throw new NotFound("format " + format);
        }
        response.setContentType(csv ? "text/csv;charset=UTF-8" : OdsSheet.MEDIA_TYPE);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"membres-" + group.ref().slug() + "." + format + "\"");
        if (csv) {
            sheet.csv(group, response.getOutputStream());
        } else {
            sheet.ods(group, response.getOutputStream());
        }
    }
}
