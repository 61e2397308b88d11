package fr.jalon.workinggroups.web;

import fr.jalon.shared.Actor;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.web.Reply;
import fr.jalon.workinggroups.application.GroupPlace;
import fr.jalon.workinggroups.application.GroupView;
import fr.jalon.workinggroups.application.GroupViews;
import fr.jalon.workinggroups.application.KeepRaci;
import fr.jalon.workinggroups.domain.GroupAction;
import fr.jalon.workinggroups.domain.raci.Activity;
import fr.jalon.workinggroups.domain.raci.Letter;
import fr.jalon.workinggroups.domain.raci.Matrix;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One activity of the group: who answers for it, who does it, who is asked, who is told. */
@Controller
class ActivityController {

    private static final String ONE = "/raci/activites/{activity}";

    private final KeepRaci keep;
    private final GroupViews groups;
    private final GroupTrail trail;

    ActivityController(KeepRaci keep, GroupViews groups, GroupTrail trail) {
        this.keep = keep;
        this.groups = groups;
        this.trail = trail;
    }

    /** @param action where the form is sent */
    record ActivityPage(GroupView group, Matrix matrix, List<Letter> letters, String action) {}

    @GetMapping({GroupPaths.MAIN + ONE, GroupPaths.SUB + ONE})
    String one(GroupPlace place, @PathVariable String activity, Actor actor, Model model) {
        GroupView group = groups.view(place, actor);
        UUID id = idOf(activity);
        model.addAttribute(
                "form",
                id == null
                        ? new ActivityForm()
                        : ActivityForm.of(keep.matrix(group.ref().id()).activities().stream()
                                .filter(each -> each.id().equals(id))
                                .findFirst()
                                .orElseThrow(() -> new NotFound("activity " + id))));
        return form(place, activity, actor, model);
    }

    @PostMapping({GroupPaths.MAIN + ONE, GroupPaths.SUB + ONE})
    String put(
            GroupPlace place,
            @PathVariable String activity,
            @Valid @ModelAttribute("form") ActivityForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        Activity said = form.activity(idOf(activity));
        Runnable act = () -> keep.put(place, said, actor);
        return reply.to(errors, act, "raci.done", place.path("/raci"), () -> form(place, activity, actor, model));
    }

    @PostMapping({GroupPaths.MAIN + ONE + "/retrait", GroupPaths.SUB + ONE + "/retrait"})
    String remove(GroupPlace place, @PathVariable UUID activity, Actor actor, Reply reply) {
        keep.remove(place, activity, actor);
        return reply.done("raci.done", place.path("/raci"));
    }

    /** @return null for the address of a new one */
    private static UUID idOf(String activity) {
        try {
            return activity.equals("nouvelle") ? null : UUID.fromString(activity);
        } catch (IllegalArgumentException unreadable) {
            throw new NotFound("activity " + activity);
        }
    }

    private String form(GroupPlace place, String activity, Actor actor, Model model) {
        GroupView group = groups.view(place, actor);
        GroupAction.KEEP_PAGES.require(actor, group.head().id());
        model.addAttribute(
                "page",
                new ActivityPage(
                        group,
                        keep.matrix(group.ref().id()),
                        List.of(Letter.values()),
                        place.path("/raci/activites/" + activity)));
        model.addAttribute("crumbs", trail.in(group, "raci.activity"));
        return "workinggroups/activity";
    }
}
