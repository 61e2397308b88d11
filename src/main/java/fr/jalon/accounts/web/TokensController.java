package fr.jalon.accounts.web;

import fr.jalon.accounts.application.PersonalTokens;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Reply;
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

/** The keys to the HTTP API. */
@Controller
@RequestMapping("/mon-espace/jetons")
class TokensController {

    private final PersonalTokens tokens;

    TokensController(PersonalTokens tokens) {
        this.tokens = tokens;
    }

    @GetMapping
    String list(Actor actor, @ModelAttribute("form") TokenForm form, Model model) {
        return show(actor, null, model);
    }

    /** Answers with the page and not a redirect: the secret is shown here, once, and passes through nothing else. */
    @PostMapping
    String create(
            Actor actor,
            @Valid @ModelAttribute("form") TokenForm form,
            BindingResult errors,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> tokens.create(actor, form.getName(), form.getExpiresOn()),
                secret -> reply.created(() -> {
                    form.setName("");
                    form.setExpiresOn(null);
                    return show(actor, secret, model);
                }),
                () -> show(actor, null, model));
    }

    private String show(Actor actor, String secret, Model model) {
        model.addAttribute("page", new TokensPage(tokens.of(actor), secret));
        return "accounts/tokens";
    }

    @PostMapping("/{id}/revoquer")
    String revoke(Actor actor, @PathVariable UUID id, Reply reply) {
        tokens.revoke(actor, id);
        return reply.done("accounts.tokens.revoked", "/mon-espace/jetons");
    }

    /** @param secret of the token just made, or null */
    record TokensPage(List<PersonalTokens.Token> tokens, String secret) {}
}
