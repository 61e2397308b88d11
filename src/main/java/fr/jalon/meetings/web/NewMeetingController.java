package fr.jalon.meetings.web;

import fr.jalon.meetings.application.GroupOfMeeting;
import fr.jalon.meetings.application.PlanMeetings;
import fr.jalon.meetings.domain.MeetingAction;
import fr.jalon.meetings.domain.MeetingKind;
import fr.jalon.meetings.domain.MeetingMode;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Option;
import fr.jalon.shared.web.Reply;
import fr.jalon.shared.web.Say;
import fr.jalon.standards.StandardHead;
import fr.jalon.standards.StandardHeads;
import fr.jalon.workinggroups.WorkingGroups;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Planning a meeting. */
@Controller
class NewMeetingController {

    private final PlanMeetings plan;
    private final StandardHeads heads;
    private final WorkingGroups groups;
    private final GroupOfMeeting groupOf;
    private final Say say;

    NewMeetingController(
            PlanMeetings plan, StandardHeads heads, WorkingGroups groups, GroupOfMeeting groupOf, Say say) {
        this.plan = plan;
        this.heads = heads;
        this.groups = groups;
        this.groupOf = groupOf;
        this.say = say;
    }

    /** @param groups to choose from where there is more than one */
    record NewMeetingPage(StandardHead head, List<Option> kinds, List<Option> modes, List<Option> groups) {}

    @GetMapping("/standards/{slug}/reunions/nouvelle")
    String form(@PathVariable String slug, Actor actor, Model model) {
        model.addAttribute("form", new MeetingForm());
        return show(slug, actor, model);
    }

    @PostMapping("/standards/{slug}/reunions")
    String create(
            @PathVariable String slug,
            @Valid @ModelAttribute("form") MeetingForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        if (form.getKind() != null) {
            MeetingFormCheck.of(form, errors, () -> groupOf.require(slug, form.getGroup(), form.getKind()));
        }
        return reply.to(
                errors,
                () -> plan.plan(slug, form.getGroup(), form.getKind(), form.details(), actor),
                meeting -> reply.done("meeting.planned", "/reunions/" + meeting + "/ordre-du-jour"),
                () -> show(slug, actor, model));
    }

    private String show(String slug, Actor actor, Model model) {
        StandardHead head = heads.head(slug, actor);
        MeetingAction.PLAN.require(actor, head.id(), false);
        List<Option> choice = groups.groupsOf(head.id()).stream()
                .map(group -> new Option(group.id().toString(), group.name()))
                .toList();
        model.addAttribute(
                "page",
                new NewMeetingPage(head, say.options(MeetingKind.values()), say.options(MeetingMode.values()), choice));
        model.addAttribute("crumbs", MeetingListController.crumbs(head, "meeting.plan", say));
        return "meetings/new-meeting";
    }
}
