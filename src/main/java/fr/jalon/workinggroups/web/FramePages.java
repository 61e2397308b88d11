package fr.jalon.workinggroups.web;

import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Crumb;
import fr.jalon.standards.StandardHead;
import fr.jalon.standards.StandardHeads;
import fr.jalon.workinggroups.application.GroupPlace;
import fr.jalon.workinggroups.application.GroupView;
import fr.jalon.workinggroups.application.GroupViews;
import fr.jalon.workinggroups.domain.GroupAction;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The form that says what a group is called and what it is for. */
@Component
class FramePages {

    private final GroupViews groups;
    private final StandardHeads heads;
    private final GroupTrail trail;

    FramePages(GroupViews groups, StandardHeads heads, GroupTrail trail) {
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

    /** For the first group of a standard. */
    String first(GroupPlace place, String title, Actor actor, Model model) {
        StandardHead head = heads.head(place.standard(), actor);
        return form(new FramePage(head, title, place.path()), trail.none(head), actor, model);
    }

    /** @param below path under that of the group, where the form is sent */
    String under(GroupPlace place, String title, String below, Actor actor, Model model) {
        GroupView group = groups.view(place, actor);
        return form(new FramePage(group.head(), title, group.path() + below), trail.in(group, title), actor, model);
    }

    private static String form(FramePage page, List<Crumb> crumbs, Actor actor, Model model) {
        GroupAction.FRAME.require(actor, page.head().id());
        model.addAttribute("page", page);
        model.addAttribute("crumbs", crumbs);
        return "workinggroups/frame";
    }
}
