package fr.jalon.accounts.web;

import fr.jalon.accounts.application.OwnAccounts;
import fr.jalon.accounts.application.PasswordSignIn;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.shared.web.Reply;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Sign in with a password, sign out. */
@Controller
@PublicPage
class SignInController {

    private static final String VIEW = "accounts/sign-in";

    private final PasswordSignIn passwords;
    private final OwnAccounts accounts;
    private final Sessions sessions;

    SignInController(PasswordSignIn passwords, OwnAccounts accounts, Sessions sessions) {
        this.passwords = passwords;
        this.accounts = accounts;
        this.sessions = sessions;
    }

    /** @param open whoever has no account may open one to go where they want to */
    record SignInPage(boolean open) {}

    @GetMapping("/connexion")
    String form(Actor actor, @ModelAttribute("form") SignInForm form, Model model) {
        return actor.isAnonymous() ? show(form, model) : "redirect:" + LocalPath.orHome(form.getSuite());
    }

    private String show(SignInForm form, Model model) {
        model.addAttribute("page", new SignInPage(accounts.leadsTo(form.getSuite())));
        return VIEW;
    }

    @PostMapping("/connexion")
    String signIn(
            @ModelAttribute("form") SignInForm form,
            BindingResult errors,
            Model model,
            Reply reply,
            HttpServletRequest request,
            HttpServletResponse response) {
        return reply.to(
                errors,
                () -> passwords
                        .signIn(form.getAddress(), form.getPassword(), request.getRemoteAddr())
                        .orElseThrow(SignInController::refused),
                person -> sessions.open(person, form.getSuite(), request, response),
                () -> show(form, model));
    }

    /** Does not say whether the account exists. */
    private static RuleViolation refused() {
        return RuleViolation.of("sign-in", null, Message.of("accounts.sign-in.refused"));
    }

    @PostMapping("/deconnexion")
    String signOut(HttpServletRequest request, HttpServletResponse response) {
        sessions.close(request, response);
        return "redirect:/";
    }
}
