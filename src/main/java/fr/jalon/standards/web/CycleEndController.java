package fr.jalon.standards.web;

import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Reply;
import fr.jalon.standards.application.RunCycles;
import fr.jalon.standards.domain.cycle.CycleAction;
import fr.jalon.standards.web.CycleDeskPages.WholeForm;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** How a cycle ends: its version is published, it is given up, its deployment ends. */
@Controller
@RequestMapping("/standards/{slug}/cycles/{cycle}")
class CycleEndController {

    private static final WholeForm PUBLICATION =
            new WholeForm("publication.title", "standards/publication", CycleAction.PUBLISH);
    private static final WholeForm END = new WholeForm("cycle.end.title", "standards/end-cycle", CycleAction.ABANDON);

    private final CycleDeskPages pages;
    private final RunCycles cycles;

    CycleEndController(CycleDeskPages pages, RunCycles cycles) {
        this.pages = pages;
        this.cycles = cycles;
    }

    @GetMapping("/publication")
    String publication(CyclePlace at, Actor actor, Model model) {
        return pages.first(PUBLICATION, PublishForm.on(pages.today()), at, actor, model);
    }

    @PostMapping("/publication")
    String publish(
            CyclePlace at,
            @Valid @ModelAttribute("form") PublishForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> cycles.publish(at.cycle(), form.getPublishedOn(), actor),
                "publication.done",
                at.standard(),
                () -> pages.again(PUBLICATION, at, actor, model));
    }

    /** Abandons an open cycle, closes a published one. */
    @GetMapping("/fin")
    String end(CyclePlace at, Actor actor, Model model) {
        return pages.first(END, new ReasonForm(), at, actor, model);
    }

    @PostMapping("/abandon")
    String abandon(
            CyclePlace at,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> cycles.abandon(at.cycle(), form.getReason(), actor),
                "cycle.abandoned",
                at.standard(),
                () -> pages.again(END, at, actor, model));
    }

    @PostMapping("/cloture")
    String close(
            CyclePlace at,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> cycles.close(at.cycle(), form.getReason(), actor),
                "cycle.closed",
                at.standard(),
                () -> pages.again(END, at, actor, model));
    }
}
