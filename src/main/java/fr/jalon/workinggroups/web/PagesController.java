package fr.jalon.workinggroups.web;

import fr.jalon.shared.Actor;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.shared.web.Reply;
import fr.jalon.workinggroups.application.GroupPlace;
import fr.jalon.workinggroups.application.GroupView;
import fr.jalon.workinggroups.application.GroupViews;
import fr.jalon.workinggroups.application.KeepPages;
import fr.jalon.workinggroups.application.MandateReader;
import fr.jalon.workinggroups.domain.GroupAction;
import fr.jalon.workinggroups.domain.Participation;
import fr.jalon.workinggroups.domain.Principle;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** The principles of a group and its call for participation: read by all, written on the same page by those who may. */
@Controller
class PagesController {

    /** Empty lines at the end of the form, to add some without a script. */
    private static final int SPARE = 2;

    private final KeepPages keep;
    private final MandateReader mandates;
    private final GroupViews groups;
    private final GroupTrail trail;

    PagesController(KeepPages keep, MandateReader mandates, GroupViews groups, GroupTrail trail) {
        this.keep = keep;
        this.mandates = mandates;
        this.groups = groups;
        this.trail = trail;
    }

    /** @param rows how many principles the form has room for */
    record PrinciplesPage(GroupView group, List<Principle> principles, int rows) {}

    /**
     * The call for participation.
     *
     * @param call null while there is none the reader may see
     * @param mandate whether there is a mandate to link to
     */
    record ParticipationPage(GroupView group, Participation call, boolean mandate) {}

    @PublicPage
    @GetMapping({GroupPaths.MAIN + "/principes", GroupPaths.SUB + "/principes"})
    String principles(GroupPlace place, Actor actor, Model model) {
        GroupView group = groups.view(place, actor);
        List<Principle> principles = keep.principles(group.ref().id());
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", PrinciplesForm.of(principles));
        }
        model.addAttribute("page", new PrinciplesPage(group, principles, principles.size() + SPARE));
        model.addAttribute("crumbs", trail.in(group, "principles.title"));
        return "workinggroups/principles";
    }

    @PostMapping({GroupPaths.MAIN + "/principes", GroupPaths.SUB + "/principes"})
    String keepPrinciples(
            GroupPlace place,
            @ModelAttribute("form") PrinciplesForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        Runnable act = () -> keep.replacePrinciples(place, form.principles(), actor);
        return reply.to(
                errors, act, "principles.kept", place.path("/principes"), () -> principles(place, actor, model));
    }

    @PublicPage
    @GetMapping({GroupPaths.MAIN + "/appel-a-participation", GroupPaths.SUB + "/appel-a-participation"})
    String participation(GroupPlace place, Actor actor, Model model) {
        GroupView group = groups.view(place, actor);
        boolean writes = GroupAction.KEEP_PAGES.isAllowedTo(actor, group.head().id());
        Optional<Participation> call = keep.participation(group.ref().id());
        if (call.filter(Participation::isPublished).isEmpty() && !writes) {
            throw new NotFound("call for participation");
        }
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", call.map(ParticipationForm::of).orElseGet(ParticipationForm::new));
        }
        boolean mandate =
                !mandates.versions(group.ref().id(), group.head().id(), actor).isEmpty();
        model.addAttribute("page", new ParticipationPage(group, call.orElse(null), mandate));
        model.addAttribute("crumbs", trail.in(group, "participation.title"));
        return "workinggroups/participation";
    }

    @PostMapping({GroupPaths.MAIN + "/appel-a-participation", GroupPaths.SUB + "/appel-a-participation"})
    String call(
            GroupPlace place,
            @Valid @ModelAttribute("form") ParticipationForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        Runnable act = () -> keep.call(place, form.participation(), form.isPublish(), actor);
        return reply.to(
                errors,
                act,
                "participation.kept",
                place.path("/appel-a-participation"),
                () -> participation(place, actor, model));
    }
}
