package fr.jalon.deployment.web;

import fr.jalon.deployment.application.following.BilanMeetings;
import fr.jalon.deployment.application.following.BilanView;
import fr.jalon.deployment.application.following.Bilans;
import fr.jalon.deployment.application.following.DrawBilans;
import fr.jalon.deployment.domain.following.BilanFacts;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Paris;
import fr.jalon.shared.web.Option;
import fr.jalon.shared.web.Reply;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Bilans of a deployment: listed, drawn up. */
@Controller
@RequestMapping("/standards/{slug}/deploiement/bilans")
class BilansController {

    private final Bilans bilans;
    private final DrawBilans draw;
    private final BilanMeetings meetings;
    private final RolloutPages pages;
    private final Clock clock;

    BilansController(Bilans bilans, DrawBilans draw, BilanMeetings meetings, RolloutPages pages, Clock clock) {
        this.bilans = bilans;
        this.draw = draw;
        this.meetings = meetings;
        this.pages = pages;
        this.clock = clock;
    }

    /**
     * @param now what would be frozen
     * @param copils it can have been presented to
     */
    record BilansPage(RolloutPages.Frame frame, List<BilanView> bilans, BilanFacts now, List<Option> copils) {}

    @GetMapping
    String list(@PathVariable String slug, Actor actor, Model model) {
        BilanForm form = new BilanForm();
        form.setHeldOn(Paris.day(clock.instant()));
        model.addAttribute("form", form);
        return all(slug, actor, model);
    }

    private String all(String slug, Actor actor, Model model) {
        var frame = pages.frame(slug, actor);
        List<Option> copils = meetings.of(slug, actor).stream()
                .map(one -> new Option(one.id().toString(), one.label()))
                .toList();
        model.addAttribute("page", new BilansPage(frame, bilans.of(slug, actor), draw.now(slug, actor), copils));
        model.addAttribute("crumbs", pages.crumbs(frame, pages.said("deployment.nav.balances")));
        return "deployment/bilans";
    }

    @PostMapping
    String draw(
            @PathVariable String slug,
            @Valid @ModelAttribute("form") BilanForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> draw.draw(slug, form.words(), actor),
                number -> reply.done("deployment.bilan.drawn", "/standards/" + slug + "/deploiement/bilans/" + number),
                () -> all(slug, actor, model));
    }
}
