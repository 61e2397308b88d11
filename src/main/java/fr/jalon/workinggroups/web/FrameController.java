package fr.jalon.workinggroups.web;

import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Crumb;
import fr.jalon.shared.web.Reply;
import fr.jalon.standards.StandardHead;
import fr.jalon.standards.StandardHeads;
import fr.jalon.workinggroups.application.FrameGroups;
import fr.jalon.workinggroups.application.GroupPlace;
import fr.jalon.workinggroups.application.GroupView;
import fr.jalon.workinggroups.application.GroupViews;
import fr.jalon.workinggroups.domain.GroupAction;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Begins a group or a sub-group, and says what it is for. */
@Controller
class FrameController {

    private static final String NEW = "group.create";
    private static final String NEW_SUB = "group.create-sub";
    private static final String CHANGE = "group.describe";

    private final FrameGroups frame;
    private final GroupViews groups;
    private final StandardHeads heads;
    private final GroupTrail trail;

    FrameController(FrameGroups frame, GroupViews groups, StandardHeads heads, GroupTrail trail) {
        this.frame = frame;
        this.groups = groups;
        this.heads = heads;
        this.trail = trail;
    }

    /**
     * A form of two fields.
     *
     * @param title key of what it does
     * @param action where it is sent
     */
    record FramePage(StandardHead head, String title, String action) {}

    @GetMapping(GroupPaths.MAIN + "/nouveau")
    String blank(GroupPlace place, Actor actor, Model model) {
        model.addAttribute("form", new GroupForm());
        return create(place, actor, model);
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
                () -> create(place, actor, model));
    }

    @GetMapping(GroupPaths.MAIN + "/nouveau-sous-groupe")
    String blankSub(GroupPlace place, Actor actor, Model model) {
        model.addAttribute("form", new GroupForm());
        return frame(groups.view(place, actor), NEW_SUB, "/sous-groupes", model, actor);
    }

    @PostMapping(GroupPaths.MAIN + "/sous-groupes")
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
                () -> frame(groups.view(place, actor), NEW_SUB, "/sous-groupes", model, actor));
    }

    @GetMapping({GroupPaths.MAIN + "/modifier", GroupPaths.SUB + "/modifier"})
    String change(GroupPlace place, Actor actor, Model model) {
        GroupView group = groups.view(place, actor);
        GroupForm form = new GroupForm();
        form.setName(group.ref().name());
        form.setPurpose(group.purpose());
        model.addAttribute("form", form);
        return frame(group, CHANGE, "/modifier", model, actor);
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
                () -> frame(groups.view(place, actor), CHANGE, "/modifier", model, actor));
    }

    private String create(GroupPlace place, Actor actor, Model model) {
        return form(heads.head(place.standard(), actor), NEW, place.path(), null, model, actor);
    }

    private String frame(GroupView group, String title, String below, Model model, Actor actor) {
        return form(group.head(), title, group.path() + below, trail.in(group, title), model, actor);
    }

    private String form(StandardHead head, String title, String action, List<Crumb> crumbs, Model model, Actor actor) {
        GroupAction.FRAME.require(actor, head.id());
        model.addAttribute("page", new FramePage(head, title, action));
        model.addAttribute("crumbs", crumbs == null ? trail.none(head) : crumbs);
        return "workinggroups/frame";
    }
}
