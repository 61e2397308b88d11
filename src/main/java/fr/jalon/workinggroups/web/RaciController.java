package fr.jalon.workinggroups.web;

import fr.jalon.shared.Actor;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.shared.web.Reply;
import fr.jalon.workinggroups.application.GroupPlace;
import fr.jalon.workinggroups.application.GroupView;
import fr.jalon.workinggroups.application.GroupViews;
import fr.jalon.workinggroups.application.KeepRaci;
import fr.jalon.workinggroups.domain.raci.Matrix;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Who does what in the group. */
@Controller
class RaciController {

    private final KeepRaci keep;
    private final GroupViews groups;
    private final GroupTrail trail;

    RaciController(KeepRaci keep, GroupViews groups, GroupTrail trail) {
        this.keep = keep;
        this.groups = groups;
        this.trail = trail;
    }

    record RaciPage(GroupView group, Matrix matrix) {}

    @PublicPage
    @GetMapping({GroupPaths.MAIN + "/raci", GroupPaths.SUB + "/raci"})
    String show(GroupPlace place, Actor actor, Model model) {
        GroupView group = groups.view(place, actor);
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", new PartyForm());
        }
        model.addAttribute("page", new RaciPage(group, keep.matrix(group.ref().id())));
        model.addAttribute("crumbs", trail.in(group, "raci.title"));
        return "workinggroups/raci";
    }

    @PostMapping({GroupPaths.MAIN + "/raci/modele", GroupPaths.SUB + "/raci/modele"})
    String usual(GroupPlace place, Actor actor, Reply reply) {
        keep.beginWithUsual(place, actor);
        return reply.done("raci.done", place.path("/raci"));
    }

    @PostMapping({GroupPaths.MAIN + "/raci/parties", GroupPaths.SUB + "/raci/parties"})
    String addParty(
            GroupPlace place,
            @Valid @ModelAttribute("form") PartyForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        Runnable act = () -> keep.addParty(place, form.getParty(), actor);
        return reply.to(errors, act, "raci.done", place.path("/raci"), () -> show(place, actor, model));
    }

    @PostMapping({GroupPaths.MAIN + "/raci/parties/{party}/retrait", GroupPaths.SUB + "/raci/parties/{party}/retrait"})
    String removeParty(
            GroupPlace place,
            @PathVariable UUID party,
            @ModelAttribute("form") PartyForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        Runnable act = () -> keep.removeParty(place, party, actor);
        return reply.to(errors, act, "raci.done", place.path("/raci"), () -> show(place, actor, model));
    }
}
