package fr.jalon.standards.web;

import fr.jalon.shared.Actor;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.shared.web.Reply;
import fr.jalon.standards.application.PassGates;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

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
        model.addAttribute("takeBackForm", new TakeBackForm());
    }

    @PublicPage
    @GetMapping
    String show(CyclePlace at, Actor actor, Model model) {
        pages.gate(at, actor, model);
        return "standards/gate";
    }

    @PostMapping("/decision")
    String decide(
            CyclePlace at,
            @Valid @ModelAttribute("decisionForm") DecisionForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> gates.decide(at.cycle(), at.key(), form.decision(), actor),
                "gate.decided",
                path(at),
                () -> show(at, actor, model));
    }

    @PostMapping("/retrait")
    String takeBack(
            CyclePlace at,
            @Valid @ModelAttribute("takeBackForm") TakeBackForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> gates.takeBack(at.cycle(), at.key(), form.getTakeBackReason(), actor),
                "gate.taken-back",
                path(at),
                () -> show(at, actor, model));
    }

    @PostMapping("/passer-outre")
    String passOver(
            CyclePlace at,
            @Valid @ModelAttribute("passOverForm") PassOverForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> gates.passOver(at.cycle(), at.key(), form.getCondition(), form.getPassOverReason(), actor),
                "gate.passed-over",
                path(at),
                () -> show(at, actor, model));
    }

    @PostMapping("/sans")
    String skip(
            CyclePlace at,
            @Valid @ModelAttribute("skipForm") SkipForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> gates.skip(at.cycle(), at.key(), form.getSkipReason(), form.getSkippedOn(), actor),
                "gate.skipped",
                path(at),
                () -> show(at, actor, model));
    }

    @PostMapping("/reserves")
    String lift(
            CyclePlace at,
            @Valid @ModelAttribute("liftForm") LiftForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> gates.lift(at.cycle(), form.getReservation(), form.getLiftedOn(), form.getHow(), actor),
                "reservation.lifted",
                path(at),
                () -> show(at, actor, model));
    }

    private static String path(CyclePlace at) {
        return at.base() + "/jalons/" + at.key();
    }
}
