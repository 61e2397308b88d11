package fr.jalon.deployment.web;

import fr.jalon.deployment.application.DeclareUse;
import fr.jalon.deployment.application.DeclareUse.Outcome;
import fr.jalon.deployment.application.DeclareUse.Sender;
import fr.jalon.deployment.application.DeploymentLimits;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.web.Crumb;
import fr.jalon.shared.web.Option;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.shared.web.Reply;
import fr.jalon.shared.web.Say;
import fr.jalon.standards.StandardHead;
import fr.jalon.standards.StandardHeads;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Declare that one uses a standard, or why not. Without an account, a mail confirms it. */
@Controller
@PublicPage
@RequestMapping("/standards/{slug}/deploiement/declarer")
class DeclareController {

    private final DeclareUse declare;
    private final DeploymentLimits limits;
    private final StandardHeads heads;
    private final DeclareChoices choices;
    private final Say say;

    DeclareController(
            DeclareUse declare, DeploymentLimits limits, StandardHeads heads, DeclareChoices choices, Say say) {
        this.declare = declare;
        this.limits = limits;
        this.heads = heads;
        this.choices = choices;
        this.say = say;
    }

    /**
     * @param known no address is asked for
     * @param action where the form is sent
     */
    record DeclarePage(String title, String context, String action, boolean known, DeclareChoices.Choices choices) {

        public List<Option> getTerritories() {
            return choices.territories();
        }

        public List<Option> getDeclarers() {
            return choices.declarers();
        }

        public List<Option> getUses() {
            return choices.uses();
        }

        public List<Option> getObstacles() {
            return choices.obstacles();
        }
    }

    @GetMapping
    String form(@PathVariable String slug, HttpServletRequest request, Actor actor, Model model) {
        model.addAttribute("form", new DeclareForm());
        return show(slug, request, actor, model);
    }

    @PostMapping
    String declare(
            @PathVariable String slug,
            @Valid @ModelAttribute("form") DeclareForm form,
            BindingResult errors,
            HttpServletRequest request,
            Actor actor,
            Model model,
            Reply reply) {
        String secret = DeclarantCookie.read(request);
        return reply.to(
                errors,
                () -> {
                    if (!declare.isKnown(secret, actor)) {
                        limits.declaration(request.getRemoteAddr());
                    }
                    return declare.declare(
                            slug, form.statement(), new Sender(form.getAddress(), secret, say.locale()), actor);
                },
                declared -> reply.done(
                        Message.of("declare.outcome." + declared.outcome().name()),
                        declared.outcome() == Outcome.RECEIVED
                                ? "/deploiement/mes-declarations"
                                : "/standards/" + slug + "/deploiement"),
                () -> show(slug, request, actor, model));
    }

    private String show(String slug, HttpServletRequest request, Actor actor, Model model) {
        StandardHead head = heads.head(slug, actor);
        String path = "/standards/" + slug + "/deploiement";
        model.addAttribute(
                "page",
                new DeclarePage(
                        say.key("declare.title"),
                        head.title(),
                        path + "/declarer",
                        declare.isKnown(DeclarantCookie.read(request), actor),
                        choices.all()));
        model.addAttribute(
                "crumbs",
                List.of(
                        new Crumb(head.title(), "/standards/" + slug),
                        new Crumb(say.key("nav.deployment"), path),
                        new Crumb(say.key("declare.title"), null)));
        return "deployment/declare";
    }
}
