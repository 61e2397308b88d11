package fr.jalon.campaigns.web;

import fr.jalon.campaigns.application.RunCampaigns;
import fr.jalon.campaigns.application.SetUpCampaigns;
import fr.jalon.campaigns.domain.ChecklistPoint;
import fr.jalon.shared.Actor;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.web.Reply;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Moves a call along: the points of its checklist, then one step after the other. */
@Controller
@RequestMapping("/appels/{slug}/conduite")
class RunController {

    private final SetUpCampaigns setUp;
    private final RunCampaigns run;
    private final RunPages pages;

    RunController(SetUpCampaigns setUp, RunCampaigns run, RunPages pages) {
        this.setUp = setUp;
        this.run = run;
        this.pages = pages;
    }

    @GetMapping
    String show(@PathVariable String slug, Actor actor, Model model) {
        return pages.show(slug, actor, model);
    }

    @PostMapping("/liste/{point}")
    String check(
            @PathVariable String slug,
            @PathVariable ChecklistPoint point,
            @ModelAttribute("pointForm") PointForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return pages.saved(errors, () -> check(slug, point, form, actor), slug, actor, model, reply);
    }

    private void check(String slug, ChecklistPoint point, PointForm form, Actor actor) {
        switch (form.getAct()) {
            case "reprendre" -> setUp.untick(slug, point, actor);
            case "ecarter" -> setUp.setAside(slug, point, form.getNote(), actor);
            default -> setUp.tick(slug, point, form.getNote(), actor);
        }
    }

    @PostMapping("/etape")
    String move(
            @PathVariable String slug,
            @Valid @ModelAttribute("stepForm") StepForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return pages.saved(errors, () -> move(slug, form, actor), slug, actor, model, reply);
    }

    private void move(String slug, StepForm form, Actor actor) {
        switch (form.action()) {
            case PREPARE -> run.prepare(slug, actor);
            case APPROVE -> run.approve(slug, form.getApprovedOn(), form.getNote(), actor);
            case ANNOUNCE -> run.announce(slug, actor);
            case TAKE_BACK -> run.takeBack(slug, form.getReason(), actor);
            case EXTEND -> run.extend(slug, form.newClosing(), form.getReason(), actor);
            case PROCESS -> run.process(slug, actor);
            default -> throw new NotFound("act " + form.getAct());
        }
    }
}
