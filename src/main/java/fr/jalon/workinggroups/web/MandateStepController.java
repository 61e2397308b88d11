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

/** What happens to a version of a mandate: presented, given back, validated, renewed, revised. */
@Controller
class MandateStepController {

    private static final String VERSION = "/mandat/{number}";

    private final KeepMandate keep;
    private final MandateController pages;

    MandateStepController(KeepMandate keep, MandateController pages) {
        this.keep = keep;
        this.pages = pages;
    }

    /** What a step is asked with. */
    private record Asked(BindingResult errors, Actor actor, Model model, Reply reply) {}

    private String answer(GroupPlace place, String number, Runnable step, String notice, Asked asked) {
        return asked.reply()
                .to(
                        asked.errors(),
                        step,
                        notice,
                        place.path("/mandat/" + number),
                        () -> pages.version(place, number, asked.actor(), asked.model()));
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
        return answer(place, number, step, "mandate.done.presented", new Asked(errors, actor, model, reply));
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
        return answer(place, number, step, "mandate.done.given-back", new Asked(errors, actor, model, reply));
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
        return answer(place, number, step, "mandate.done.validated", new Asked(errors, actor, model, reply));
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
        return answer(place, number, step, "mandate.done.renewed", new Asked(errors, actor, model, reply));
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
        return answer(place, number, step, "mandate.done.reported", new Asked(errors, actor, model, reply));
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
