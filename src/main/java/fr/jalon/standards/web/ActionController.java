package fr.jalon.standards.web;

import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.web.FormErrors;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.shared.web.Reply;
import fr.jalon.standards.application.DoActions;
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

/** One action of a phase: who does it, whether it is done, the evidence. */
@Controller
@RequestMapping("/standards/{slug}/cycles/{cycle}/actions/{action}")
class ActionController {

    private final ActionDesk desk;
    private final DoActions actions;

    ActionController(ActionDesk desk, DoActions actions) {
        this.desk = desk;
        this.actions = actions;
    }

    @PublicPage
    @GetMapping
    String show(CyclePlace at, Actor actor, Model model) {
        return desk.show(at, actor, model);
    }

    @PostMapping("/fait")
    String tick(
            CyclePlace at,
            @Valid @ModelAttribute("tickForm") TickForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> actions.tick(at.cycle(), at.key(), form.getDoneOn(), form.getNote(), actor),
                "action.ticked",
                path(at),
                () -> show(at, actor, model));
    }

    @PostMapping("/rouvrir")
    String reopen(CyclePlace at, Actor actor, Reply reply) {
        actions.reopen(at.cycle(), at.key(), actor);
        return reply.done("action.reopened", path(at));
    }

    @PostMapping("/attribution")
    String assign(
            CyclePlace at,
            @Valid @ModelAttribute("assignForm") AssignForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> actions.assign(at.cycle(), at.key(), form.getAssignee(), form.getDue(), actor),
                "action.assigned",
                path(at),
                () -> show(at, actor, model));
    }

    @PostMapping("/preuves")
    String prove(
            CyclePlace at,
            @Valid @ModelAttribute("evidenceForm") EvidenceForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        if (!form.hasFile() && form.getHref() == null) {
            FormErrors.add(errors, "href", Message.of("evidence.nothing"));
        }
        return reply.to(errors, () -> add(form, at, actor), "evidence.added", path(at), () -> show(at, actor, model));
    }

    private void add(EvidenceForm form, CyclePlace at, Actor actor) {
        if (form.hasFile()) {
            String fileName = form.getFile().getOriginalFilename();
            actions.proveByFile(at.cycle(), at.key(), form.getTitle(), fileName, form.bytes(), actor);
        }
        if (form.getHref() != null) {
            actions.proveByLink(at.cycle(), at.key(), form.getTitle(), form.getHref(), actor);
        }
    }

    @PostMapping("/preuves/{evidence}/retirer")
    String withdraw(CyclePlace at, @PathVariable UUID evidence, Actor actor, Reply reply) {
        actions.withdraw(at.cycle(), at.key(), evidence, actor);
        return reply.done("evidence.withdrawn", path(at));
    }

    private static String path(CyclePlace at) {
        return at.base() + "/actions/" + at.key();
    }
}
