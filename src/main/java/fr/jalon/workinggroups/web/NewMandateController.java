package fr.jalon.workinggroups.web;

import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Reply;
import fr.jalon.workinggroups.application.GroupPlace;
import fr.jalon.workinggroups.application.GroupView;
import fr.jalon.workinggroups.application.GroupViews;
import fr.jalon.workinggroups.application.KeepMandate;
import fr.jalon.workinggroups.domain.mandate.MandateAction;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Writes the first version of a mandate. */
@Controller
class NewMandateController {

    private final KeepMandate keep;
    private final GroupViews groups;
    private final MandateFormPages pages;

    NewMandateController(KeepMandate keep, GroupViews groups, MandateFormPages pages) {
        this.keep = keep;
        this.groups = groups;
        this.pages = pages;
    }

    @GetMapping({GroupPaths.MAIN + "/mandat/nouveau", GroupPaths.SUB + "/mandat/nouveau"})
    String blank(GroupPlace place, Actor actor, Model model) {
        MandateForm form = new MandateForm();
        form.setNumber("0.1");
        model.addAttribute("form", form);
        return begin(place, actor, model);
    }

    @PostMapping({GroupPaths.MAIN + "/mandat", GroupPaths.SUB + "/mandat"})
    String begin(
            GroupPlace place,
            @Valid @ModelAttribute("form") MandateForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> keep.begin(place, form.words(), actor),
                "mandate.done.written",
                place.path("/mandat"),
                () -> begin(place, actor, model));
    }

    private String begin(GroupPlace place, Actor actor, Model model) {
        GroupView group = groups.view(place, actor);
        MandateAction.BEGIN.require(actor, group.head().id());
        return pages.show(group, place.path("/mandat"), false, model);
    }
}
