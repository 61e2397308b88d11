package fr.jalon.deployment.web;

import fr.jalon.deployment.application.DeclareUse;
import fr.jalon.deployment.application.DeploymentLimits;
import fr.jalon.deployment.domain.Declaration;
import fr.jalon.deployment.domain.DeclarationState;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.web.Crumb;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.shared.web.Reply;
import fr.jalon.shared.web.Say;
import fr.jalon.standards.StandardIds;
import fr.jalon.standards.StandardRef;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** One's own declarations. A link of a mail leaves a cookie and no trace in the address. */
@Controller
@PublicPage
@RequestMapping("/deploiement/mes-declarations")
class OwnDeclarationsController {

    private static final String PATH = "/deploiement/mes-declarations";

    private final DeclareUse declare;
    private final DeploymentLimits limits;
    private final StandardIds standards;
    private final Say say;

    OwnDeclarationsController(DeclareUse declare, DeploymentLimits limits, StandardIds standards, Say say) {
        this.declare = declare;
        this.limits = limits;
        this.standards = standards;
        this.say = say;
    }

    /** @param known nobody has to ask for a link */
    record OwnPage(List<Declaration> declarations, Map<UUID, StandardRef> standards, boolean known) {

        public boolean waits() {
            return declarations.stream().anyMatch(one -> one.state() == DeclarationState.UNCONFIRMED);
        }
    }

    @GetMapping
    String show(HttpServletRequest request, Actor actor, Model model) {
        model.addAttribute("form", new LinkForm());
        return view(request, actor, model);
    }

    private String view(HttpServletRequest request, Actor actor, Model model) {
        String secret = DeclarantCookie.read(request);
        List<Declaration> own = declare.own(secret, actor);
        var named = standards.named(own.stream().map(Declaration::standardId).toList());
        model.addAttribute("page", new OwnPage(own, named, declare.isKnown(secret, actor)));
        model.addAttribute(
                "crumbs",
                List.of(new Crumb(say.key("nav.deployment"), "/deploiement"), new Crumb(say.key("own.title"), null)));
        return "deployment/own";
    }

    /** Following the link proves the address, and publishes nothing: mail scanners follow links, too. */
    @GetMapping("/{secret}")
    String arrive(@PathVariable String secret, HttpServletRequest request, HttpServletResponse response) {
        if (!declare.knows(secret)) {
            throw new NotFound("link to declarations");
        }
        DeclarantCookie.set(secret, request, response);
        return "redirect:" + PATH;
    }

    @PostMapping("/confirmer")
    String confirm(HttpServletRequest request, Actor actor, Reply reply) {
        int many = declare.confirm(DeclarantCookie.read(request), actor);
        return reply.done(Message.of("own.confirmed", many), PATH);
    }

    @PostMapping("/{declaration}/retirer")
    String withdraw(@PathVariable UUID declaration, HttpServletRequest request, Actor actor, Reply reply) {
        declare.withdraw(declaration, DeclarantCookie.read(request), actor);
        return reply.done("own.withdrawn", PATH);
    }

    @PostMapping("/lien")
    String findAgain(
            @Valid @ModelAttribute("form") LinkForm form,
            BindingResult errors,
            HttpServletRequest request,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> {
                    limits.declaration(request.getRemoteAddr());
                    declare.findAgain(form.getAddress());
                },
                "own.link-sent",
                PATH,
                () -> view(request, actor, model));
    }
}
