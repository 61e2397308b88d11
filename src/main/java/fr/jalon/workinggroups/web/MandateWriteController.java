package fr.jalon.workinggroups.web;

import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Reply;
import fr.jalon.workinggroups.application.GroupPlace;
import fr.jalon.workinggroups.application.GroupView;
import fr.jalon.workinggroups.application.GroupViews;
import fr.jalon.workinggroups.application.KeepMandate;
import fr.jalon.workinggroups.application.MandateReader;
import fr.jalon.workinggroups.application.MandateView;
import fr.jalon.workinggroups.domain.mandate.MandateAction;
import jakarta.validation.Valid;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Writes a version of a mandate again. */
@Controller
class MandateWriteController {

    private final KeepMandate keep;
    private final MandateReader mandates;
    private final GroupViews groups;
    private final MandateFormPages pages;

    MandateWriteController(KeepMandate keep, MandateReader mandates, GroupViews groups, MandateFormPages pages) {
        this.keep = keep;
        this.mandates = mandates;
        this.groups = groups;
        this.pages = pages;
    }

    @GetMapping({GroupPaths.MAIN + "/mandat/{number}/modifier", GroupPaths.SUB + "/mandat/{number}/modifier"})
    String form(GroupPlace place, @PathVariable String number, Actor actor, Model model) {
        GroupView group = groups.view(place, actor);
        MandateView mandate =
                mandates.version(group.ref().id(), number, group.head().id(), actor);
        model.addAttribute("form", MandateForm.of(mandate.words(), mandate.version()));
        return write(place, number, false, actor, model);
    }

    @PostMapping({GroupPaths.MAIN + "/mandat/{number}", GroupPaths.SUB + "/mandat/{number}"})
    String write(
            GroupPlace place,
            @PathVariable String number,
            @Valid @ModelAttribute("form") MandateForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        try {
            return reply.to(
                    errors,
                    () -> keep.write(place, number, form.words(), form.getVersion(), actor),
                    "mandate.done.written",
                    place.path("/mandat/" + form.getNumber()),
                    () -> write(place, number, false, actor, model));
        } catch (OptimisticLockingFailureException meanwhile) {
            return reply.outdated(() -> write(place, number, true, actor, model));
        }
    }

    private String write(GroupPlace place, String number, boolean outdated, Actor actor, Model model) {
        GroupView group = groups.view(place, actor);
        MandateAction.WRITE.require(
                actor,
                group.head().id(),
                mandates.version(group.ref().id(), number, group.head().id(), actor)
                        .state());
        return pages.show(group, place.path("/mandat/" + number), outdated, model);
    }
}
