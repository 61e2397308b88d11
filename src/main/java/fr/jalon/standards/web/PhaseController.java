package fr.jalon.standards.web;

import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.web.FormErrors;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.standards.application.RunCycles;
import jakarta.servlet.http.HttpServletResponse;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

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
    String show(
            @PathVariable String slug, @PathVariable UUID cycle, @PathVariable String phase, Actor actor, Model model) {
        pages.phase(slug, cycle, phase, actor, model);
        return "standards/phase";
    }

    @PostMapping("/debut")
    String start(
            @PathVariable String slug,
            @PathVariable UUID cycle,
            @PathVariable String phase,
            @Valid @ModelAttribute("startForm") StartForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        boolean done = FormErrors.accepted(errors, () -> cycles.start(cycle, phase, form.getStartedOn(), actor));
        return answer(done, "phase.started", slug, cycle, phase, actor, model, response, redirect);
    }

    @PostMapping("/fin")
    String end(
            @PathVariable String slug,
            @PathVariable UUID cycle,
            @PathVariable String phase,
            @Valid @ModelAttribute("endForm") EndForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        boolean done = FormErrors.accepted(errors, () -> cycles.end(cycle, phase, form.getEndedOn(), actor));
        return answer(done, "phase.ended", slug, cycle, phase, actor, model, response, redirect);
    }

    @PostMapping("/dates")
    String date(
            @PathVariable String slug,
            @PathVariable UUID cycle,
            @PathVariable String phase,
            @Valid @ModelAttribute("dateForm") DateForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        boolean done =
                FormErrors.accepted(errors, () -> cycles.recordDate(cycle, form.getDateKey(), form.getDateOn(), actor));
        return answer(done, "phase.date-recorded", slug, cycle, phase, actor, model, response, redirect);
    }

    private String answer(
            boolean done,
            String notice,
            String slug,
            UUID cycle,
            String phase,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (done) {
            redirect.addFlashAttribute("notice", Message.of(notice));
            return "redirect:" + CycleDeskPages.base(slug, cycle) + "/phases/" + phase;
        }
        response.setStatus(422);
        return show(slug, cycle, phase, actor, model);
    }
}
