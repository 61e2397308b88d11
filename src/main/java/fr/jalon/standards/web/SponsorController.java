package fr.jalon.standards.web;

import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.web.FormErrors;
import fr.jalon.standards.application.RunCycles;
import fr.jalon.standards.application.pages.StandardPage;
import fr.jalon.standards.application.pages.StandardPages;
import fr.jalon.standards.domain.cycle.CycleAction;
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

/** Between the pilot and the sponsor: alerts, and the sponsor's word. */
@Controller
@RequestMapping("/standards/{slug}/cycles/{cycle}")
class SponsorController {

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
    String alert(@PathVariable String slug, @PathVariable UUID cycle, Actor actor, Model model) {
        CycleDeskPages.WholePage page = pages.whole(slug, cycle, "sponsor.alert.title", actor, model);
        CycleAction.ALERT.require(actor, page.head().id());
        model.addAttribute("form", new AlertForm());
        return "standards/alert";
    }

    @PostMapping("/alerte")
    String send(
            @PathVariable String slug,
            @PathVariable UUID cycle,
            @Valid @ModelAttribute("form") AlertForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (FormErrors.accepted(errors, () -> cycles.alertSponsor(cycle, form.getAlert(), actor))) {
            redirect.addFlashAttribute("notice", Message.of("sponsor.alerted"));
            return "redirect:/standards/" + slug + "/synthese";
        }
        response.setStatus(422);
        pages.whole(slug, cycle, "sponsor.alert.title", actor, model);
        return "standards/alert";
    }

    @PostMapping("/reponses/{request}")
    String answer(
            @PathVariable String slug,
            @PathVariable UUID cycle,
            @PathVariable UUID request,
            @Valid @ModelAttribute("answerForm") AnswerForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (FormErrors.accepted(
                errors, () -> cycles.answer(cycle, request, form.getAnswer(), form.getWords(), actor))) {
            redirect.addFlashAttribute("notice", Message.of("sponsor.answered"));
            return "redirect:/standards/" + slug + "/synthese";
        }
        response.setStatus(422);
        StandardPage page = standards.page(slug, actor);
        model.addAttribute("page", page);
        model.addAttribute("crumbs", trail.to(page.head()));
        return "standards/synthesis";
    }
}
