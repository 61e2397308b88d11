package fr.jalon.accounts.web;

import fr.jalon.accounts.application.PersonalTokens;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import fr.jalon.shared.web.FormErrors;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The keys to the HTTP API. */
@Controller
@RequestMapping("/mon-espace/jetons")
class TokensController {

    private static final String VIEW = "accounts/tokens";

    private final PersonalTokens tokens;

    TokensController(PersonalTokens tokens) {
        this.tokens = tokens;
    }

    @GetMapping
    String list(Actor actor, @ModelAttribute("form") TokenForm form, Model model) {
        model.addAttribute("page", new TokensPage(tokens.of(actor), null));
        return VIEW;
    }

    /** Answers with the page and not a redirect: the secret is shown here, once, and passes through nothing else. */
    @PostMapping
    String create(
            Actor actor,
            @Valid @ModelAttribute("form") TokenForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response) {
        String secret = null;
        if (!errors.hasErrors()) {
            try {
                secret = tokens.create(actor, form.getName(), form.getExpiresOn());
                form.setName("");
                form.setExpiresOn(null);
            } catch (RuleViolation refused) {
                FormErrors.add(errors, refused);
            }
        }
        response.setStatus((secret == null ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CREATED).value());
        model.addAttribute("page", new TokensPage(tokens.of(actor), secret));
        return VIEW;
    }

    @PostMapping("/{id}/revoquer")
    String revoke(Actor actor, @PathVariable UUID id, RedirectAttributes redirect) {
        tokens.revoke(actor, id);
        redirect.addFlashAttribute("notice", Message.of("accounts.tokens.revoked"));
        return "redirect:/mon-espace/jetons";
    }

    /** @param secret of the token just made, or null */
    record TokensPage(List<PersonalTokens.Token> tokens, String secret) {}
}
