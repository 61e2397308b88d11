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

/** What happens to a mandate in force: it is renewed, reported on, revised. */
@Controller
class MandateTermController {

    private static final String VERSION = "/mandat/{number}";

    private final KeepMandate keep;
    private final MandateSteps steps;
    private final MandateController pages;

    MandateTermController(KeepMandate keep, MandateSteps steps, MandateController pages) {
        this.keep = keep;
        this.steps = steps;
        this.pages = pages;
    }

    @PostMapping({GroupPaths.MAIN + VERSION + "/renouvellement", GroupPaths.SUB + VERSION + "/renouvellement"})
    String renew(
            GroupPlace place,
            @PathVariable String number,
            @Valid @ModelAttribute("form") MandateStepForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        Runnable step = () -> keep.renew(place, number, form.getUntil(), form.getNote(), actor);
        return steps.answer(
                place, number, step, "mandate.done.renewed", new MandateSteps.Asked(errors, actor, model, reply));
    }

    @PostMapping({GroupPaths.MAIN + VERSION + "/point-d-etape", GroupPaths.SUB + VERSION + "/point-d-etape"})
    String report(
            GroupPlace place,
            @PathVariable String number,
            @Valid @ModelAttribute("form") MandateStepForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        Runnable step = () -> keep.report(place, number, form.getOn(), form.getNote(), actor);
        return steps.answer(
                place, number, step, "mandate.done.reported", new MandateSteps.Asked(errors, actor, model, reply));
    }

    @PostMapping({GroupPaths.MAIN + VERSION + "/revision", GroupPaths.SUB + VERSION + "/revision"})
    String revise(
            GroupPlace place,
            @PathVariable String number,
            @Valid @ModelAttribute("form") MandateStepForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> keep.revise(place, number, form.getNumber(), actor),
                "mandate.done.revised",
                place.path("/mandat/" + form.getNumber() + "/modifier"),
                () -> pages.version(place, number, actor, model));
    }
}
