package fr.jalon.deployment.web;

import fr.jalon.deployment.application.DeclareUse;
import fr.jalon.deployment.domain.Declaration;
import fr.jalon.deployment.web.DeclareController.DeclarePage;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Crumb;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.shared.web.Reply;
import fr.jalon.shared.web.Say;
import fr.jalon.standards.StandardIds;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
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

/** Correct a declaration of one's own; there is none for anybody else. */
@Controller
@PublicPage
@RequestMapping("/deploiement/mes-declarations/{declaration}/corriger")
class CorrectDeclarationController {

    private static final String OWN = "/deploiement/mes-declarations";

    private final DeclareUse declare;
    private final StandardIds standards;
    private final DeclareChoices choices;
    private final Say say;

    CorrectDeclarationController(DeclareUse declare, StandardIds standards, DeclareChoices choices, Say say) {
        this.declare = declare;
        this.standards = standards;
        this.choices = choices;
        this.say = say;
    }

    @GetMapping
    String form(@PathVariable UUID declaration, HttpServletRequest request, Actor actor, Model model) {
        Declaration own = declare.own(declaration, DeclarantCookie.read(request), actor);
        model.addAttribute("form", DeclareForm.of(own));
        return show(own, model);
    }

    @PostMapping
    String correct(
            @PathVariable UUID declaration,
            @Valid @ModelAttribute("form") DeclareForm form,
            BindingResult errors,
            HttpServletRequest request,
            Actor actor,
            Model model,
            Reply reply) {
        String secret = DeclarantCookie.read(request);
        Declaration own = declare.own(declaration, secret, actor);
        return reply.to(
                errors,
                () -> declare.correct(declaration, form.statement(), secret, actor),
                "own.corrected",
                OWN,
                () -> show(own, model));
    }

    private String show(Declaration own, Model model) {
        String title =
                standards.named(List.of(own.standardId())).get(own.standardId()).title();
        model.addAttribute(
                "page",
                new DeclarePage(
                        say.key("declare.correct"), title, OWN + "/" + own.id() + "/corriger", true, choices.all()));
        model.addAttribute(
                "crumbs",
                List.of(
                        new Crumb(say.key("nav.deployment"), "/deploiement"),
                        new Crumb(say.key("own.title"), OWN),
                        new Crumb(say.key("declare.correct"), null)));
        return "deployment/declare";
    }
}
