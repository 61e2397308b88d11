package fr.jalon.standards.web;

import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Reply;
import fr.jalon.standards.application.RunCycles;
import fr.jalon.standards.application.pages.StandardPage;
import fr.jalon.standards.application.pages.StandardPages;
import fr.jalon.standards.domain.cycle.CycleAction;
import fr.jalon.standards.web.CycleDeskPages.WholeForm;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Between the pilot and the sponsor: alerts, and the sponsor's word. */
@Controller
@RequestMapping("/standards/{slug}/cycles/{cycle}")
class SponsorController {

    private static final WholeForm ALERT = new WholeForm("sponsor.alert.title", "standards/alert", CycleAction.ALERT);

    private final CycleDeskPages pages;
    private final StandardPages standards;
    private final RunCycles cycles;
    private final Trail trail;

    SponsorController(CycleDeskPages pages, StandardPages standards, RunCycles cycles, Trail trail) {
        this.pages = pages;
        this.standards = standards;
        this.cycles = cycles;
        this.trail = trail;
    }

    @GetMapping("/alerte")
    String alert(CyclePlace at, Actor actor, Model model) {
        return pages.first(ALERT, new AlertForm(), at, actor, model);
    }

    @PostMapping("/alerte")
    String send(
            CyclePlace at,
            @Valid @ModelAttribute("form") AlertForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> cycles.alertSponsor(at.cycle(), form.getAlert(), actor),
                "sponsor.alerted",
                synthesis(at),
                () -> pages.again(ALERT, at, actor, model));
    }

    @PostMapping("/reponses/{request}")
    String answer(
            CyclePlace at,
            @PathVariable UUID request,
            @Valid @ModelAttribute("answerForm") AnswerForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> cycles.answer(at.cycle(), request, form.getAnswer(), form.getWords(), actor),
                "sponsor.answered",
                synthesis(at),
                () -> show(at, actor, model));
    }

    private String show(CyclePlace at, Actor actor, Model model) {
        StandardPage page = standards.synthesis(at.slug(), actor);
        model.addAttribute("page", page);
        model.addAttribute("crumbs", trail.to(page.head()));
        return "standards/synthesis";
    }

    private static String synthesis(CyclePlace at) {
        return at.standard() + "/synthese";
    }
}
