package fr.jalon.workinggroups.web;

import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Reply;
import fr.jalon.workinggroups.application.GroupPlace;
import fr.jalon.workinggroups.application.GroupView;
import fr.jalon.workinggroups.application.GroupViews;
import fr.jalon.workinggroups.application.KeepMembers;
import fr.jalon.workinggroups.application.MemberFiles;
import fr.jalon.workinggroups.domain.GroupAction;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One member: in what capacity, with which roles and seats, since when. */
@Controller
class MemberController {

    private static final String PATH = "/membres/{member}";

    private final KeepMembers keep;
    private final MemberFiles files;
    private final GroupViews groups;
    private final MemberForms forms;
    private final GroupTrail trail;

    MemberController(KeepMembers keep, MemberFiles files, GroupViews groups, MemberForms forms, GroupTrail trail) {
        this.keep = keep;
        this.files = files;
        this.groups = groups;
        this.forms = forms;
        this.trail = trail;
    }

    @GetMapping({GroupPaths.MAIN + PATH, GroupPaths.SUB + PATH})
    String one(GroupPlace place, @PathVariable UUID member, Actor actor, Model model) {
        GroupView group = groups.view(place, actor);
        model.addAttribute("form", forms.of(files.of(group, member, actor)));
        return show(place, member, actor, model);
    }

    @PostMapping({GroupPaths.MAIN + PATH, GroupPaths.SUB + PATH})
    String describe(
            GroupPlace place,
            @PathVariable UUID member,
            @Valid @ModelAttribute("form") MemberForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> keep.describe(
                        place, member, form.getName(), form.getAddress(), forms.profile(form), form.getSince(), actor),
                "members.described",
                place.path("/membres/" + member),
                () -> show(place, member, actor, model));
    }

    @PostMapping({GroupPaths.MAIN + PATH + "/roles", GroupPaths.SUB + PATH + "/roles"})
    String give(
            GroupPlace place,
            @PathVariable UUID member,
            @ModelAttribute("heldForm") HeldForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        allowed(place, actor);
        Runnable act = () -> {
            if (form.getRole() != null) {
                keep.give(place, member, form.getRole(), form.getSince(), actor);
            } else if (form.getCircle() != null) {
                keep.seat(place, member, form.getCircle(), actor);
            }
        };
        return reply.to(errors, act, "members.described", place.path("/membres/" + member), () -> {
            model.addAttribute("form", forms.of(files.of(groups.view(place, actor), member, actor)));
            return show(place, member, actor, model);
        });
    }

    @PostMapping({GroupPaths.MAIN + PATH + "/roles/fin", GroupPaths.SUB + PATH + "/roles/fin"})
    String end(
            GroupPlace place,
            @PathVariable UUID member,
            @ModelAttribute("heldForm") HeldForm form,
            Actor actor,
            Reply reply) {
        allowed(place, actor);
        if (form.getRole() != null) {
            keep.end(place, member, form.getRole(), actor);
        } else if (form.getCircle() != null) {
            keep.unseat(place, member, form.getCircle(), actor);
        }
        return reply.done("members.described", place.path("/membres/" + member));
    }

    private void allowed(GroupPlace place, Actor actor) {
        GroupAction.KEEP_MEMBERS.require(actor, groups.view(place, actor).head().id());
    }

    private String show(GroupPlace place, UUID member, Actor actor, Model model) {
        GroupView group = groups.view(place, actor);
        if (!model.containsAttribute("heldForm")) {
            model.addAttribute("heldForm", new HeldForm());
        }
        model.addAttribute("page", new MemberPage(group, files.of(group, member, actor), forms.choices(group, null)));
        model.addAttribute("crumbs", trail.in(group, "members.one"));
        return "workinggroups/member";
    }
}
