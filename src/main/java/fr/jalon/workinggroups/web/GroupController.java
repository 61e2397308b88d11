package fr.jalon.workinggroups.web;

import fr.jalon.shared.Actor;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.standards.StandardHead;
import fr.jalon.standards.StandardHeads;
import fr.jalon.workinggroups.application.GroupPlace;
import fr.jalon.workinggroups.application.GroupView;
import fr.jalon.workinggroups.application.GroupViews;
import fr.jalon.workinggroups.application.KeepPages;
import fr.jalon.workinggroups.application.MandateReader;
import fr.jalon.workinggroups.application.MandateView;
import fr.jalon.workinggroups.application.MemberLine;
import fr.jalon.workinggroups.application.RepresentationReader;
import fr.jalon.workinggroups.domain.GroupAction;
import fr.jalon.workinggroups.domain.GroupRole;
import fr.jalon.workinggroups.domain.Representation;
import fr.jalon.workinggroups.domain.Resource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The group at a glance: who, for what, how to come in. */
@Controller
@PublicPage
class GroupController {

    private final GroupViews groups;
    private final StandardHeads heads;
    private final MandateReader mandates;
    private final RepresentationReader representation;
    private final KeepPages pages;
    private final GroupTrail trail;

    GroupController(
            GroupViews groups,
            StandardHeads heads,
            MandateReader mandates,
            RepresentationReader representation,
            KeepPages pages,
            GroupTrail trail) {
        this.groups = groups;
        this.heads = heads;
        this.mandates = mandates;
        this.representation = representation;
        this.pages = pages;
        this.trail = trail;
    }

    /** @param mayCreate whether the reader may begin the group */
    record NonePage(StandardHead head, boolean mayCreate) {}

    /**
     * The group at a glance.
     *
     * @param leaders pilots, facilitators, editors, rapporteurs
     * @param mandate null without
     * @param calls whether a call for participation is published
     * @param next null where nothing is missing
     */
    record GroupPage(
            GroupView group,
            List<MemberLine> leaders,
            List<String> organisations,
            MandateView mandate,
            Representation representation,
            List<Resource> resources,
            boolean calls,
            NextStep next) {}

    @GetMapping({GroupPaths.MAIN, GroupPaths.SUB})
    String show(GroupPlace place, Actor actor, Model model) {
        Optional<GroupView> found =
                place.sub() == null ? groups.find(place, actor) : Optional.of(groups.view(place, actor));
        if (found.isEmpty()) {
            StandardHead head = heads.head(place.standard(), actor);
            model.addAttribute("page", new NonePage(head, GroupAction.FRAME.isAllowedTo(actor, head.id())));
            model.addAttribute("crumbs", trail.none(head));
            return "workinggroups/none";
        }
        GroupView group = found.get();
        model.addAttribute("page", page(group, actor));
        model.addAttribute("crumbs", trail.to(group));
        return "workinggroups/group";
    }

    private GroupPage page(GroupView group, Actor actor) {
        UUID id = group.ref().id();
        UUID standard = group.head().id();
        List<MemberLine> members = groups.members(group);
        MandateView mandate = mandates.current(id, standard, actor).orElse(null);
        boolean calls =
                pages.participation(id).filter(call -> call.isPublished()).isPresent();
        return new GroupPage(
                group,
                members.stream()
                        .filter(member ->
                                member.roles().stream().anyMatch(role -> role.ordinal() < GroupRole.MEMBER.ordinal()))
                        .toList(),
                members.stream()
                        .map(MemberLine::organisation)
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .sorted()
                        .toList(),
                mandate,
                representation.of(id, standard),
                pages.resources(group, actor),
                calls,
                NextStep.of(group, mandate, calls));
    }
}
