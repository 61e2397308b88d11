package fr.jalon.workinggroups.web;

import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Option;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.shared.web.Reply;
import fr.jalon.shared.web.Say;
import fr.jalon.workinggroups.application.GroupPlace;
import fr.jalon.workinggroups.application.GroupView;
import fr.jalon.workinggroups.application.GroupViews;
import fr.jalon.workinggroups.application.KeepPages;
import fr.jalon.workinggroups.domain.Resource;
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

/** What the group works with: lists, spaces, articles, repositories, each for those who may see it. */
@Controller
class ResourcesController {

    private final KeepPages keep;
    private final GroupViews groups;
    private final GroupTrail trail;
    private final Say say;

    ResourcesController(KeepPages keep, GroupViews groups, GroupTrail trail, Say say) {
        this.keep = keep;
        this.groups = groups;
        this.trail = trail;
        this.say = say;
    }

    record ResourcesPage(GroupView group, List<Resource> resources, List<Option> kinds, List<Option> audiences) {}

    @PublicPage
    @GetMapping({GroupPaths.MAIN + "/ressources", GroupPaths.SUB + "/ressources"})
    String show(GroupPlace place, Actor actor, Model model) {
        GroupView group = groups.view(place, actor);
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", new ResourceForm());
        }
        model.addAttribute(
                "page",
                new ResourcesPage(
                        group,
                        keep.resources(group, actor),
                        say.options(Resource.Kind.values()),
                        say.options(Resource.Audience.values())));
        model.addAttribute("crumbs", trail.in(group, "resources.title"));
        return "workinggroups/resources";
    }

    @PostMapping({GroupPaths.MAIN + "/ressources", GroupPaths.SUB + "/ressources"})
    String add(
            GroupPlace place,
            @Valid @ModelAttribute("form") ResourceForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        Runnable act = () -> keep.add(place, form.resource(), actor);
        return reply.to(errors, act, "resources.added", place.path("/ressources"), () -> show(place, actor, model));
    }

    @PostMapping({GroupPaths.MAIN + "/ressources/{resource}/retrait", GroupPaths.SUB + "/ressources/{resource}/retrait"
    })
    String remove(GroupPlace place, @PathVariable UUID resource, Actor actor, Reply reply) {
        keep.remove(place, resource, actor);
        return reply.done("resources.removed", place.path("/ressources"));
    }
}
