package fr.jalon.standards.web;

import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.web.FormErrors;
import fr.jalon.standards.application.RunCycles;
import fr.jalon.standards.application.StaleEdit;
import fr.jalon.standards.application.pages.CycleViews.PhaseView;
import fr.jalon.standards.domain.cycle.CycleAction;
import fr.jalon.standards.domain.cycle.Span;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.Map;
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

/** The calendar of a cycle: planned dates of all phases on one form. */
@Controller
@RequestMapping("/standards/{slug}/cycles/{cycle}/calendrier")
class PlanController {

    private final CycleDeskPages pages;
    private final RunCycles cycles;

    PlanController(CycleDeskPages pages, RunCycles cycles) {
        this.pages = pages;
        this.cycles = cycles;
    }

    @GetMapping
    String show(@PathVariable String slug, @PathVariable UUID cycle, Actor actor, Model model) {
        CycleDeskPages.WholePage page = pages.whole(slug, cycle, "plan.title", actor, model);
        CycleAction.PLAN.require(actor, page.head().id());
        PlanForm form = new PlanForm();
        form.setRevision(page.cycle().revision());
        for (PhaseView phase : page.cycle().phases()) {
            PlanLine line = new PlanLine();
            line.setStart(phase.segment().plannedStart());
            line.setEnd(phase.segment().plannedEnd());
            form.getPhases().put(phase.key(), line);
        }
        model.addAttribute("form", form);
        return "standards/plan";
    }

    @PostMapping
    String plan(
            @PathVariable String slug,
            @PathVariable UUID cycle,
            @Valid @ModelAttribute("form") PlanForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        int status = 422;
        try {
            if (FormErrors.accepted(
                    errors, () -> cycles.plan(cycle, spans(form), form.getReason(), form.getRevision(), actor))) {
                redirect.addFlashAttribute("notice", Message.of("plan.saved"));
                return "redirect:/standards/" + slug + "/cycle-de-vie?cycle=" + cycle;
            }
        } catch (StaleEdit changedMeanwhile) {
            status = 409;
        }
        response.setStatus(status);
        CycleDeskPages.WholePage page = pages.whole(slug, cycle, "plan.title", actor, model);
        if (status == 409) {
            model.addAttribute("stale", true);
            form.setRevision(page.cycle().revision());
        }
        return "standards/plan";
    }

    private static Map<String, Span> spans(PlanForm form) {
        Map<String, Span> spans = new LinkedHashMap<>();
        form.getPhases().forEach((key, line) -> spans.put(key, new Span(line.getStart(), line.getEnd())));
        return spans;
    }
}
