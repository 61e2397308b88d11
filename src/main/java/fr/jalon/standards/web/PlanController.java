package fr.jalon.standards.web;

import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Reply;
import fr.jalon.standards.application.RunCycles;
import fr.jalon.standards.application.StaleEdit;
import fr.jalon.standards.domain.cycle.CycleAction;
import fr.jalon.standards.domain.cycle.Span;
import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The calendar of a cycle: planned dates of all phases on one form. */
@Controller
@RequestMapping("/standards/{slug}/cycles/{cycle}/calendrier")
class PlanController {

    private static final String VIEW = "standards/plan";

    private final CycleDeskPages pages;
    private final RunCycles cycles;

    PlanController(CycleDeskPages pages, RunCycles cycles) {
        this.pages = pages;
        this.cycles = cycles;
    }

    @GetMapping
    String show(CyclePlace at, Actor actor, Model model) {
        CycleDeskPages.WholePage page = page(at, actor, model);
        CycleAction.PLAN.require(actor, page.head().id());
        model.addAttribute("form", PlanForm.of(page.cycle()));
        return VIEW;
    }

    @PostMapping
    String plan(
            CyclePlace at,
            @Valid @ModelAttribute("form") PlanForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        try {
            return reply.to(
                    errors,
                    () -> cycles.plan(at.cycle(), spans(form), form.getReason(), form.getRevision(), actor),
                    "plan.saved",
                    at.standard() + "/cycle-de-vie?cycle=" + at.cycle(),
                    () -> again(at, actor, model));
        } catch (StaleEdit changedMeanwhile) {
            return reply.outdated(() -> besideTheirs(form, at, actor, model));
        }
    }

    private String again(CyclePlace at, Actor actor, Model model) {
        page(at, actor, model);
        return VIEW;
    }

    /** Sending again then replaces, knowingly, what somebody else saved. */
    private String besideTheirs(PlanForm form, CyclePlace at, Actor actor, Model model) {
        form.setRevision(page(at, actor, model).cycle().revision());
        model.addAttribute("stale", true);
        return VIEW;
    }

    private CycleDeskPages.WholePage page(CyclePlace at, Actor actor, Model model) {
        return pages.whole(at, "plan.title", actor, model);
    }

    private static Map<String, Span> spans(PlanForm form) {
        Map<String, Span> spans = new LinkedHashMap<>();
        form.getPhases().forEach((key, line) -> spans.put(key, new Span(line.getStart(), line.getEnd())));
        return spans;
    }
}
