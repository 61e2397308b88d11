package fr.jalon.standards.web;

import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.Paris;
import fr.jalon.shared.PartialDate;
import fr.jalon.shared.web.FormErrors;
import fr.jalon.standards.application.RunCycles;
import fr.jalon.standards.domain.cycle.CycleAction;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
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

/** How a cycle ends: its version is published, it is given up, its deployment ends. */
@Controller
@RequestMapping("/standards/{slug}/cycles/{cycle}")
class CycleEndController {

    private final CycleDeskPages pages;
    private final RunCycles cycles;
    private final Clock clock;

    CycleEndController(CycleDeskPages pages, RunCycles cycles, Clock clock) {
        this.pages = pages;
        this.cycles = cycles;
        this.clock = clock;
    }

    @GetMapping("/publication")
    String publication(@PathVariable String slug, @PathVariable UUID cycle, Actor actor, Model model) {
        CycleDeskPages.WholePage page = pages.whole(slug, cycle, "publication.title", actor, model);
        CycleAction.PUBLISH.require(actor, page.head().id());
        PublishForm form = new PublishForm();
        form.setPublishedOn(PartialDate.of(Paris.day(clock.instant())));
        model.addAttribute("form", form);
        return "standards/publication";
    }

    @PostMapping("/publication")
    String publish(
            @PathVariable String slug,
            @PathVariable UUID cycle,
            @Valid @ModelAttribute("form") PublishForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (FormErrors.accepted(errors, () -> cycles.publish(cycle, form.getPublishedOn(), actor))) {
            redirect.addFlashAttribute("notice", Message.of("publication.done"));
            return "redirect:/standards/" + slug;
        }
        response.setStatus(422);
        pages.whole(slug, cycle, "publication.title", actor, model);
        return "standards/publication";
    }

    /** Abandons an open cycle, closes a published one. */
    @GetMapping("/fin")
    String end(@PathVariable String slug, @PathVariable UUID cycle, Actor actor, Model model) {
        CycleDeskPages.WholePage page = pages.whole(slug, cycle, "cycle.end.title", actor, model);
        CycleAction.ABANDON.require(actor, page.head().id());
        model.addAttribute("form", new ReasonForm());
        return "standards/end-cycle";
    }

    @PostMapping("/abandon")
    String abandon(
            @PathVariable String slug,
            @PathVariable UUID cycle,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        boolean done = FormErrors.accepted(errors, () -> cycles.abandon(cycle, form.getReason(), actor));
        return ended(done, "cycle.abandoned", slug, cycle, actor, model, response, redirect);
    }

    @PostMapping("/cloture")
    String close(
            @PathVariable String slug,
            @PathVariable UUID cycle,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        boolean done = FormErrors.accepted(errors, () -> cycles.close(cycle, form.getReason(), actor));
        return ended(done, "cycle.closed", slug, cycle, actor, model, response, redirect);
    }

    private String ended(
            boolean done,
            String notice,
            String slug,
            UUID cycle,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (done) {
            redirect.addFlashAttribute("notice", Message.of(notice));
            return "redirect:/standards/" + slug;
        }
        response.setStatus(422);
        pages.whole(slug, cycle, "cycle.end.title", actor, model);
        return "standards/end-cycle";
    }
}
