package fr.jalon.workinggroups.web;

import fr.jalon.shared.Actor;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.workinggroups.application.GroupPlace;
import fr.jalon.workinggroups.application.GroupView;
import fr.jalon.workinggroups.application.GroupViews;
import fr.jalon.workinggroups.application.RepresentationReader;
import fr.jalon.workinggroups.domain.Representation;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Who is around the table, against who was promised. */
@Controller
class RepresentationController {

    private final GroupViews groups;
    private final RepresentationReader representation;
    private final GroupTrail trail;

    RepresentationController(GroupViews groups, RepresentationReader representation, GroupTrail trail) {
        this.groups = groups;
        this.representation = representation;
        this.trail = trail;
    }

    record RepresentationPage(GroupView group, Representation representation) {}

    @PublicPage
    @GetMapping({GroupPaths.MAIN + "/representativite", GroupPaths.SUB + "/representativite"})
    String show(GroupPlace place, Actor actor, Model model) {
        GroupView group = groups.view(place, actor);
        model.addAttribute(
                "page",
                new RepresentationPage(
                        group, representation.of(group.ref().id(), group.head().id())));
        model.addAttribute("crumbs", trail.in(group, "representation.title"));
        return "workinggroups/representation";
    }
}
