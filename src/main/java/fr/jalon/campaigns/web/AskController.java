package fr.jalon.campaigns.web;

import fr.jalon.campaigns.application.AskPilots;
import fr.jalon.campaigns.application.CallView;
import fr.jalon.campaigns.application.CampaignLimits;
import fr.jalon.campaigns.application.FollowComments;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.shared.web.Reply;
import fr.jalon.shared.web.Say;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Ask those who run a call, and ask to be told of it. */
@Controller
@PublicPage
@RequestMapping("/appels/{slug}")
class AskController {

    private final AskPilots pilots;
    private final FollowComments follow;
    private final CampaignLimits limits;
    private final CallPages pages;
    private final Say say;

    AskController(AskPilots pilots, FollowComments follow, CampaignLimits limits, CallPages pages, Say say) {
        this.pilots = pilots;
        this.follow = follow;
        this.limits = limits;
        this.pages = pages;
        this.say = say;
    }

    /** The page of a small form about a call. */
    record AskPage(CallView call, boolean signedIn) {}

    @GetMapping("/contact")
    String contact(@PathVariable String slug, Actor actor, Model model) {
        model.addAttribute("form", new AskForm());
        return show(slug, "ask.title", "campaigns/contact", actor, model);
    }

    @PostMapping("/contact")
    String ask(
            @PathVariable String slug,
            @Valid @ModelAttribute("form") AskForm form,
            BindingResult errors,
            HttpServletRequest request,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> {
                    count(actor, request);
                    pilots.ask(slug, form.getAddress(), form.getQuestion(), actor);
                },
                "ask.sent",
                "/appels/" + slug,
                () -> show(slug, "ask.title", "campaigns/contact", actor, model));
    }

    @GetMapping("/rappel")
    String news(@PathVariable String slug, Actor actor, Model model) {
        model.addAttribute("form", new NewsForm());
        return show(slug, "news.title", "campaigns/news", actor, model);
    }

    @PostMapping("/rappel")
    String askNews(
            @PathVariable String slug,
            @Valid @ModelAttribute("form") NewsForm form,
            BindingResult errors,
            HttpServletRequest request,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> {
                    count(actor, request);
                    follow.askNews(slug, form.getAddress(), say.locale(), actor);
                },
                actor.id() == null ? "news.confirm" : "news.asked",
                "/appels/" + slug,
                () -> show(slug, "news.title", "campaigns/news", actor, model));
    }

    @PostMapping("/rappel/arreter")
    String stopNews(@PathVariable String slug, HttpServletRequest request, Actor actor, Reply reply) {
        follow.stopNews(slug, ContributorCookie.read(request), actor);
        return reply.done("news.stopped", "/appels/" + slug + "/suivi");
    }

    private String show(String slug, String title, String view, Actor actor, Model model) {
        CallView call = pages.call(slug, actor);
        model.addAttribute("page", new AskPage(call, actor.id() != null));
        model.addAttribute("crumbs", pages.crumbs(call, say.key(title)));
        return view;
    }

    private void count(Actor actor, HttpServletRequest request) {
        if (actor.id() == null) {
            limits.message(request.getRemoteAddr());
        }
    }
}
