package fr.jalon.standards.web;

import fr.jalon.shared.Actor;
import fr.jalon.shared.Paris;
import fr.jalon.shared.web.Crumb;
import fr.jalon.shared.web.Option;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.shared.web.Reply;
import fr.jalon.shared.web.Say;
import fr.jalon.standards.application.SessionBook;
import fr.jalon.standards.application.pages.SessionPages;
import fr.jalon.standards.domain.StandardAction;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The bodies that decide, their sessions to come and past, and what was decided there. */
@Controller
@RequestMapping(BodiesController.HERE)
class BodiesController {

    static final String HERE = "/commission";

    private final SessionBook sessions;
    private final SessionPages pages;
    private final Say say;
    private final Clock clock;

    BodiesController(SessionBook sessions, SessionPages pages, Say say, Clock clock) {
        this.sessions = sessions;
        this.pages = pages;
        this.say = say;
        this.clock = clock;
    }

    /** @param mayKeep the reader may announce and cancel sessions */
    record BodiesPage(List<SessionPages.BodyView> bodies, List<Option> options, boolean mayKeep) {}

    @PublicPage
    @GetMapping
    String show(Actor actor, Model model) {
        LocalDate today = Paris.day(clock.instant());
        List<SessionPages.BodyView> bodies = pages.bodies(today);
        List<Option> options = bodies.stream()
                .map(body -> new Option(body.key(), say.text(body.name())))
                .toList();
        model.addAttribute(
                "page", new BodiesPage(bodies, options, StandardAction.KEEP_SESSIONS.isAllowedTo(actor, null)));
        model.addAttribute("crumbs", List.of(new Crumb(say.key("bodies.title"), null)));
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", new SessionForm());
        }
        return "standards/bodies";
    }

    @PostMapping("/seances")
    String announce(
            @Valid @ModelAttribute("form") SessionForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> sessions.announce(form.getBody(), form.getHeldOn(), form.getLabel(), actor),
                "session.announced",
                HERE,
                () -> show(actor, model));
    }

    @PostMapping("/seances/{id}/annuler")
    String cancel(@PathVariable UUID id, Actor actor, Reply reply) {
        sessions.cancel(id, actor);
        return reply.done("session.cancelled", HERE);
    }
}
