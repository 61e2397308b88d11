package fr.jalon.workinggroups.web;

import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Reply;
import fr.jalon.workinggroups.application.FrameGroups;
import fr.jalon.workinggroups.application.GroupPlace;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Begins a sub-group. */
@Controller
class SubGroupController {

    private static final String TITLE = "group.create-sub";
    private static final String BELOW = "/sous-groupes";

    private final FrameGroups frame;
    private final FramePages pages;

    SubGroupController(FrameGroups frame, FramePages pages) {
        this.frame = frame;
        this.pages = pages;
    }

    @GetMapping(GroupPaths.MAIN + "/nouveau-sous-groupe")
    String blankSub(GroupPlace place, Actor actor, Model model) {
        model.addAttribute("form", new GroupForm());
        return pages.under(place, TITLE, BELOW, actor, model);
    }

    @PostMapping(GroupPaths.MAIN + BELOW)
    String createSub(
            GroupPlace place,
            @Valid @ModelAttribute("form") GroupForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> frame.createSubGroup(place, form.getName(), form.getPurpose(), actor),
                slug -> reply.done("group.sub-created", new GroupPlace(place.standard(), slug).path()),
                () -> pages.under(place, TITLE, BELOW, actor, model));
    }
}
