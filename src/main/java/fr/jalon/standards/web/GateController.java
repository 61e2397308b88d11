package fr.jalon.standards.web;

import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.web.FormErrors;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.standards.application.PassGates;
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

/** One gate: what is met, missing, passed over; what was decided; the reservations. */
@Controller
@RequestMapping("/standards/{slug}/cycles/{cycle}/jalons/{gate}")
class GateController {

    private final CycleDeskPages pages;
    private final PassGates gates;

    GateController(CycleDeskPages pages, PassGates gates) {
        this.pages = pages;
        this.gates = gates;
    }

    @ModelAttribute
    void forms(Model model) {
        model.addAttribute("decisionForm", DecisionForm.on(pages.today()));
        model.addAttribute("passOverForm", new PassOverForm());
        model.addAttribute("skipForm", new SkipForm());
        model.addAttribute("liftForm", LiftForm.on(pages.today()));
    }

    @PublicPage
    @GetMapping
    String show(
            @PathVariable String slug, @PathVariable UUID cycle, @PathVariable String gate, Actor actor, Model model) {
        pages.gate(slug, cycle, gate, actor, model);
        return "standards/gate";
    }

    @PostMapping("/decision")
    String decide(
            @PathVariable String slug,
            @PathVariable UUID cycle,
            @PathVariable String gate,
            @Valid @ModelAttribute("decisionForm") DecisionForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        boolean done = FormErrors.accepted(errors, () -> gates.decide(cycle, gate, form.decision(), actor));
        return answer(done, "gate.decided", slug, cycle, gate, actor, model, response, redirect);
    }

    @PostMapping("/passer-outre")
    String passOver(
            @PathVariable String slug,
            @PathVariable UUID cycle,
            @PathVariable String gate,
            @Valid @ModelAttribute("passOverForm") PassOverForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        boolean done = FormErrors.accepted(
                errors, () -> gates.passOver(cycle, gate, form.getCondition(), form.getPassOverReason(), actor));
        return answer(done, "gate.passed-over", slug, cycle, gate, actor, model, response, redirect);
    }

    @PostMapping("/sans")
    String skip(
            @PathVariable String slug,
            @PathVariable UUID cycle,
            @PathVariable String gate,
            @Valid @ModelAttribute("skipForm") SkipForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        boolean done = FormErrors.accepted(
                errors, () -> gates.skip(cycle, gate, form.getSkipReason(), form.getSkippedOn(), actor));
        return answer(done, "gate.skipped", slug, cycle, gate, actor, model, response, redirect);
    }

    @PostMapping("/reserves")
    String lift(
            @PathVariable String slug,
            @PathVariable UUID cycle,
            @PathVariable String gate,
            @Valid @ModelAttribute("liftForm") LiftForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        boolean done = FormErrors.accepted(
                errors, () -> gates.lift(cycle, form.getReservation(), form.getLiftedOn(), form.getHow(), actor));
        return answer(done, "reservation.lifted", slug, cycle, gate, actor, model, response, redirect);
    }

    private String answer(
            boolean done,
            String notice,
            String slug,
            UUID cycle,
            String gate,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (done) {
            redirect.addFlashAttribute("notice", Message.of(notice));
            return "redirect:" + CycleDeskPages.base(slug, cycle) + "/jalons/" + gate;
        }
        response.setStatus(422);
        return show(slug, cycle, gate, actor, model);
    }
}
