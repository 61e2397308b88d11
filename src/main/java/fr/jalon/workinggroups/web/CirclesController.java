package fr.jalon.workinggroups.web;

import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Option;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.shared.web.Reply;
import fr.jalon.shared.web.Say;
import fr.jalon.workinggroups.CircleKind;
import fr.jalon.workinggroups.application.FrameGroups;
import fr.jalon.workinggroups.application.GroupPlace;
import fr.jalon.workinggroups.application.GroupView;
import fr.jalon.workinggroups.application.GroupViews;
import fr.jalon.workinggroups.domain.Circle;
import fr.jalon.workinggroups.domain.Entry;
import fr.jalon.workinggroups.domain.GroupAction;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The circles of a group: what they are for, who is in them, and who may enter. */
@Controller
class CirclesController {

    private final FrameGroups frame;
    private final GroupViews groups;
    private final GroupTrail trail;
    private final Say say;

    CirclesController(FrameGroups frame, GroupViews groups, GroupTrail trail, Say say) {
        this.frame = frame;
        this.groups = groups;
        this.trail = trail;
        this.say = say;
    }

    record CirclesPage(GroupView group) {}

    record CirclePage(GroupView group, CircleKind kind, List<Option> entries) {}

    @PublicPage
    @GetMapping({GroupPaths.MAIN + "/cercles", GroupPaths.SUB + "/cercles"})
    String show(GroupPlace place, Actor actor, Model model) {
        GroupView group = groups.view(place, actor);
        model.addAttribute("page", new CirclesPage(group));
        model.addAttribute("crumbs", trail.in(group, "circles.title"));
        return "workinggroups/circles";
    }

    @GetMapping({GroupPaths.MAIN + "/cercles/{circle}", GroupPaths.SUB + "/cercles/{circle}"})
    String one(GroupPlace place, @PathVariable CircleKind circle, Actor actor, Model model) {
        CircleForm form = new CircleForm();
        groups.view(place, actor).circles().stream()
                .filter(each -> each.kind() == circle)
                .forEach(each -> {
                    form.setEntry(each.entry());
                    form.setCapacity(each.capacity());
                    form.setComposition(each.composition());
                });
        model.addAttribute("form", form);
        return form(place, circle, actor, model);
    }

    @PostMapping({GroupPaths.MAIN + "/cercles/{circle}", GroupPaths.SUB + "/cercles/{circle}"})
    String keep(
            GroupPlace place,
            @PathVariable CircleKind circle,
            @Valid @ModelAttribute("form") CircleForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> frame.keep(
                        place, new Circle(circle, form.getEntry(), form.getCapacity(), form.getComposition()), actor),
                "circles.kept",
                place.path("/cercles"),
                () -> form(place, circle, actor, model));
    }

    private String form(GroupPlace place, CircleKind circle, Actor actor, Model model) {
        GroupView group = groups.view(place, actor);
        GroupAction.KEEP_CIRCLES.require(actor, group.head().id());
        model.addAttribute("page", new CirclePage(group, circle, say.options(Entry.values())));
        model.addAttribute("crumbs", trail.in(group, "circles.change"));
        return "workinggroups/circle";
    }
}
