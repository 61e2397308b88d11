package fr.jalon.workinggroups.web;

import fr.jalon.shared.web.Crumb;
import fr.jalon.shared.web.Say;
import fr.jalon.standards.StandardHead;
import fr.jalon.workinggroups.application.GroupView;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Breadcrumbs of the pages of a group. */
@Component
class GroupTrail {

    private final Say say;

    GroupTrail(Say say) {
        this.say = say;
    }

    /** The page of a standard that has no group yet. */
    List<Crumb> none(StandardHead head) {
        return trail(head, new Crumb(say.key("tab.group"), null));
    }

    /** The group's own page. */
    List<Crumb> to(GroupView group) {
        return group.ref().parentId() == null
                ? none(group.head())
                : trail(
                        group.head(),
                        new Crumb(say.key("tab.group"), group.main().path()),
                        new Crumb(group.ref().name(), null));
    }

    /** A page below it. */
    List<Crumb> in(GroupView group, String labelKey) {
        List<Crumb> crumbs = new ArrayList<>(to(group));
        Crumb last = crumbs.remove(crumbs.size() - 1);
        crumbs.add(new Crumb(last.label(), group.path()));
        crumbs.add(new Crumb(say.key(labelKey), null));
        return crumbs;
    }

    private List<Crumb> trail(StandardHead head, Crumb... below) {
        List<Crumb> crumbs = new ArrayList<>();
        crumbs.add(new Crumb(say.key("catalogue.title"), "/standards"));
        crumbs.add(new Crumb(head.title(), "/standards/" + head.slug()));
        crumbs.addAll(List.of(below));
        return crumbs;
    }
}
