package fr.jalon.accounts.web;

import fr.jalon.accounts.application.PasswordSignIn;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.PublicPage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
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
    private final Sessions sessions;

    SignInController(PasswordSignIn passwords, Sessions sessions) {
        this.passwords = passwords;
        this.sessions = sessions;
    }

    @GetMapping("/connexion")
    String form(Actor actor, @ModelAttribute("form") SignInForm form) {
        return actor.isAnonymous() ? VIEW : "redirect:" + LocalPath.orHome(form.getSuite());
    }

    @PostMapping("/connexion")
    String signIn(
            @ModelAttribute("form") SignInForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<UUID> person = passwords.signIn(form.getAddress(), form.getPassword());
        if (person.isEmpty()) {
            errors.reject("accounts.sign-in.refused");
            form.setPassword("");
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return VIEW;
        }
        sessions.open(person.get(), request, response);
        return "redirect:" + LocalPath.orHome(form.getSuite());
    }

    @PostMapping("/deconnexion")
    String signOut(HttpServletRequest request, HttpServletResponse response) {
        sessions.close(request, response);
        return "redirect:/";
    }
}
