package fr.jalon.deployment.web;

import fr.jalon.deployment.application.CheckRegister;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.shared.web.Reply;
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
import org.springframework.web.bind.annotation.RequestParam;

/** Who uses a standard; and for those who run it, what the register waits for. */
@Controller
@RequestMapping("/standards/{slug}/deploiement")
class StandardDeploymentController {

    private final StandardDeploymentPages pages;
    private final CheckRegister check;

    StandardDeploymentController(StandardDeploymentPages pages, CheckRegister check) {
        this.pages = pages;
        this.check = check;
    }

    @PublicPage
    @GetMapping
    String show(
            @PathVariable String slug,
            @RequestParam(required = false) String departement,
            @RequestParam(required = false) UUID apres,
            Actor actor,
            Model model) {
        model.addAttribute("checkForm", new CheckForm());
        return pages.view(slug, departement, apres, actor, model);
    }

    @PostMapping("/registre/{declaration}/verifier")
    String verify(@PathVariable String slug, @PathVariable UUID declaration, Actor actor, Reply reply) {
        check.verify(slug, declaration, null, actor);
        return reply.done("declaration.verified", "/standards/" + slug + "/deploiement#registre");
    }

    @PostMapping("/registre/{declaration}/ecarter")
    String setAside(
            @PathVariable String slug,
            @PathVariable UUID declaration,
            @Valid @ModelAttribute("checkForm") CheckForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> check.setAside(slug, declaration, form.getReason(), actor),
                "declaration.put-aside",
                "/standards/" + slug + "/deploiement#registre",
                () -> {
                    model.addAttribute("refused", declaration);
                    return pages.view(slug, null, null, actor, model);
                });
    }
}
