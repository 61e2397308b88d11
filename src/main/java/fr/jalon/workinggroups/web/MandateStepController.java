package fr.jalon.workinggroups.web;

import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Reply;
import fr.jalon.workinggroups.application.GroupPlace;
import fr.jalon.workinggroups.application.KeepMandate;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What the commission does with a version of a mandate: it is presented, given back, validated. */
@Controller
class MandateStepController {

    private static final String VERSION = "/mandat/{number}";

    private final KeepMandate keep;
    private final MandateSteps steps;

    MandateStepController(KeepMandate keep, MandateSteps steps) {
        this.keep = keep;
        this.steps = steps;
    }

    @PostMapping({GroupPaths.MAIN + VERSION + "/presentation", GroupPaths.SUB + VERSION + "/presentation"})
    String present(
            GroupPlace place,
            @PathVariable String number,
            @Valid @ModelAttribute("form") MandateStepForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        Runnable step = () -> keep.present(place, number, form.getOn(), actor);
        return steps.answer(
                place, number, step, "mandate.done.presented", new MandateSteps.Asked(errors, actor, model, reply));
    }

    @PostMapping({GroupPaths.MAIN + VERSION + "/retour", GroupPaths.SUB + VERSION + "/retour"})
    String giveBack(
            GroupPlace place,
            @PathVariable String number,
            @Valid @ModelAttribute("form") MandateStepForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        Runnable step = () -> keep.giveBack(place, number, form.getReason(), actor);
        return steps.answer(
                place, number, step, "mandate.done.given-back", new MandateSteps.Asked(errors, actor, model, reply));
    }

    @PostMapping({GroupPaths.MAIN + VERSION + "/validation", GroupPaths.SUB + VERSION + "/validation"})
    String validate(
            GroupPlace place,
            @PathVariable String number,
            @Valid @ModelAttribute("form") MandateStepForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        Runnable step = () -> keep.validate(place, number, form.getOn(), actor);
        return steps.answer(
                place, number, step, "mandate.done.validated", new MandateSteps.Asked(errors, actor, model, reply));
    }
}
