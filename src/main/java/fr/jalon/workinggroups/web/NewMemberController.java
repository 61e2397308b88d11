package fr.jalon.workinggroups.web;

import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Reply;
import fr.jalon.workinggroups.application.GroupPlace;
import fr.jalon.workinggroups.application.GroupView;
import fr.jalon.workinggroups.application.GroupViews;
import fr.jalon.workinggroups.application.KeepMembers;
import fr.jalon.workinggroups.application.MemberInput;
import fr.jalon.workinggroups.domain.GroupAction;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Enters a member. */
@Controller
class NewMemberController {

    private final KeepMembers keep;
    private final GroupViews groups;
    private final MemberForms forms;
    private final GroupTrail trail;

    NewMemberController(KeepMembers keep, GroupViews groups, MemberForms forms, GroupTrail trail) {
        this.keep = keep;
        this.groups = groups;
        this.forms = forms;
        this.trail = trail;
    }

    /** @param q words somebody is looked for by, or null */
    record NewMemberPage(GroupView group, MemberForms.Choices choices, String q) {}

    @GetMapping({GroupPaths.MAIN + "/membres/nouveau", GroupPaths.SUB + "/membres/nouveau"})
    String blank(GroupPlace place, @RequestParam(required = false) String q, Actor actor, Model model) {
        model.addAttribute("form", new MemberForm());
        return show(place, q, actor, model);
    }

    @PostMapping({GroupPaths.MAIN + "/membres", GroupPaths.SUB + "/membres"})
    String enter(
            GroupPlace place,
            @Valid @ModelAttribute("form") MemberForm form,
            BindingResult errors,
            @RequestParam(required = false) String q,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> keep.enter(
                        place,
                        new MemberInput(
                                form.getPerson(),
                                form.getName(),
                                form.getAddress(),
                                forms.profile(form),
                                form.getCircles(),
                                form.getRoles(),
                                form.getSince()),
                        actor),
                id -> reply.done("members.entered", place.path("/membres")),
                () -> show(place, q, actor, model));
    }

    private String show(GroupPlace place, String q, Actor actor, Model model) {
        GroupView group = allowed(place, actor);
        model.addAttribute("page", new NewMemberPage(group, forms.choices(group, q), q));
        model.addAttribute("crumbs", trail.in(group, "members.new"));
        return "workinggroups/new-member";
    }

    private GroupView allowed(GroupPlace place, Actor actor) {
        GroupView group = groups.view(place, actor);
        GroupAction.KEEP_MEMBERS.require(actor, group.head().id());
        return group;
    }
}
