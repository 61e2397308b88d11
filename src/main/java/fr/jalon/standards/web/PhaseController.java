package fr.jalon.standards.web;

import fr.jalon.shared.Actor;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.shared.web.Reply;
import fr.jalon.standards.application.RunCycles;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** One phase: what is to do in it, its start, its end, the dates that matter. */
@Controller
@RequestMapping("/standards/{slug}/cycles/{cycle}/phases/{phase}")
class PhaseController {

    private final CycleDeskPages pages;
    private final RunCycles cycles;

    PhaseController(CycleDeskPages pages, RunCycles cycles) {
        this.pages = pages;
        this.cycles = cycles;
    }

    @ModelAttribute("startForm")
    StartForm startForm() {
        return StartForm.on(pages.today());
    }

    @ModelAttribute("endForm")
    EndForm endForm() {
        return EndForm.on(pages.today());
    }

    @ModelAttribute("dateForm")
    DateForm dateForm() {
        return new DateForm();
    }

    @PublicPage
    @GetMapping
    String show(CyclePlace at, Actor actor, Model model) {
        CycleDeskPages.PhasePage page = pages.phase(at, actor, model);
        if (!model.containsAttribute("correctionForm")) {
            model.addAttribute("correctionForm", CorrectionForm.of(page.phase().segment()));
        }
        return "standards/phase";
    }

    @PostMapping("/correction")
    String correct(
            CyclePlace at,
            @Valid @ModelAttribute("correctionForm") CorrectionForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> cycles.correct(
                        at.cycle(), at.key(), form.getStarted(), form.getEnded(), form.getCorrectionReason(), actor),
                "phase.corrected",
                path(at),
                () -> show(at, actor, model));
    }

    @PostMapping("/debut")
    String start(
            CyclePlace at,
            @Valid @ModelAttribute("startForm") StartForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> cycles.start(at.cycle(), at.key(), form.getStartedOn(), actor),
                "phase.started",
                path(at),
                () -> show(at, actor, model));
    }

    @PostMapping("/fin")
    String end(
            CyclePlace at,
            @Valid @ModelAttribute("endForm") EndForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> cycles.end(at.cycle(), at.key(), form.getEndedOn(), actor),
                "phase.ended",
                path(at),
                () -> show(at, actor, model));
    }

    @PostMapping("/dates")
    String date(
            CyclePlace at,
            @Valid @ModelAttribute("dateForm") DateForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> cycles.recordDate(at.cycle(), form.getDateKey(), form.getDateOn(), actor),
                "phase.date-recorded",
                path(at),
                () -> show(at, actor, model));
    }

    private static String path(CyclePlace at) {
        return at.base() + "/phases/" + at.key();
    }
}
