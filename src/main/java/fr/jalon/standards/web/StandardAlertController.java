package fr.jalon.standards.web;

import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Reply;
import fr.jalon.shared.web.Say;
import fr.jalon.standards.StandardHead;
import fr.jalon.standards.StandardIds;
import fr.jalon.standards.application.AlertSponsors;
import fr.jalon.standards.application.pages.StandardPages;
import fr.jalon.standards.domain.StandardAction;
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

/** Alerts to the sponsor of a standard where no cycle runs; {@link SponsorController} has those of a cycle. */
@Controller
@RequestMapping("/standards/{slug}")
class StandardAlertController {

    private final AlertSponsors alerts;
    private final StandardPages pages;
    private final StandardIds standards;
    private final Trail trail;
    private final Say say;

    StandardAlertController(AlertSponsors alerts, StandardPages pages, StandardIds standards, Trail trail, Say say) {
        this.alerts = alerts;
        this.pages = pages;
        this.standards = standards;
        this.trail = trail;
        this.say = say;
    }

    /** @param base where the form is sent, but for its last part */
    record AlertPage(StandardHead head, String base) {}

    @GetMapping("/alerte")
    String ask(@PathVariable String slug, Actor actor, Model model) {
        model.addAttribute("form", new AlertForm());
        return form(slug, actor, model);
    }

    private String form(String slug, Actor actor, Model model) {
        StandardHead head = pages.head(slug, actor);
        StandardAction.ALERT_SPONSOR.require(actor, head.id());
        model.addAttribute("page", new AlertPage(head, "/standards/" + slug));
        model.addAttribute("crumbs", trail.to(head, say.key("sponsor.alert.title")));
        return "standards/alert";
    }

    @PostMapping("/alerte")
    String send(
            @PathVariable String slug,
            @Valid @ModelAttribute("form") AlertForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> alerts.alert(standards.idOf(slug), form.getAlert(), actor),
                sent -> reply.done("sponsor.alerted", synthesis(slug)),
                () -> form(slug, actor, model));
    }

    @PostMapping("/alertes/{alert}/reponse")
    String answer(
            @PathVariable String slug,
            @PathVariable UUID alert,
            @Valid @ModelAttribute("answerForm") AnswerForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> alerts.answer(standards.idOf(slug), alert, form.getWords(), actor),
                "sponsor.answered",
                synthesis(slug),
                () -> {
                    var page = pages.synthesis(slug, actor);
                    model.addAttribute("page", page);
                    model.addAttribute("crumbs", trail.to(page.head()));
                    return "standards/synthesis";
                });
    }

    private static String synthesis(String slug) {
        return "/standards/" + slug + "/synthese";
    }
}
