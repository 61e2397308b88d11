package fr.jalon.workinggroups.web;

import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Reply;
import fr.jalon.workinggroups.application.FrameGroups;
import fr.jalon.workinggroups.application.GroupPlace;
import fr.jalon.workinggroups.application.GroupView;
import fr.jalon.workinggroups.application.GroupViews;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Begins the group of a standard; says what a group is for. */
@Controller
class FrameController {

    private static final String NEW = "group.create";
    private static final String CHANGE = "group.describe";

    private final FrameGroups frame;
    private final GroupViews groups;
    private final FramePages pages;

    FrameController(FrameGroups frame, GroupViews groups, FramePages pages) {
        this.frame = frame;
        this.groups = groups;
        this.pages = pages;
    }

    @GetMapping(GroupPaths.MAIN + "/nouveau")
    String blank(GroupPlace place, Actor actor, Model model) {
        model.addAttribute("form", new GroupForm());
        return pages.first(place, NEW, actor, model);
    }

    @PostMapping(GroupPaths.MAIN)
    String create(
            GroupPlace place,
            @Valid @ModelAttribute("form") GroupForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> frame.create(place.standard(), form.getName(), form.getPurpose(), actor),
                id -> reply.done("group.created", place.path()),
                () -> pages.first(place, NEW, actor, model));
    }

    @GetMapping({GroupPaths.MAIN + "/modifier", GroupPaths.SUB + "/modifier"})
    String change(GroupPlace place, Actor actor, Model model) {
        GroupView group = groups.view(place, actor);
        GroupForm form = new GroupForm();
        form.setName(group.ref().name());
        form.setPurpose(group.purpose());
        model.addAttribute("form", form);
        return pages.under(place, CHANGE, "/modifier", actor, model);
    }

    @PostMapping({GroupPaths.MAIN + "/modifier", GroupPaths.SUB + "/modifier"})
    String describe(
            GroupPlace place,
            @Valid @ModelAttribute("form") GroupForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> frame.describe(place, form.getName(), form.getPurpose(), actor),
                "group.described",
                place.path(),
                () -> pages.under(place, CHANGE, "/modifier", actor, model));
    }
}
