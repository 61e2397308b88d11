package fr.jalon.accounts.web;

import fr.jalon.accounts.TooManyAttempts;
import fr.jalon.accounts.application.PasswordSignIn;
import fr.jalon.accounts.application.SignedInPerson;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.web.FormErrors;
import fr.jalon.shared.web.PublicPage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
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
        try {
            Optional<SignedInPerson> person =
                    passwords.signIn(form.getAddress(), form.getPassword(), request.getRemoteAddr());
            if (person.isPresent()) {
                return sessions.open(person.get(), form.getSuite(), request, response);
            }
            FormErrors.add(errors, null, Message.of("accounts.sign-in.refused"));
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        } catch (TooManyAttempts tooMany) {
            Waiting.say(tooMany, errors, response);
        }
        return VIEW;
    }

    @PostMapping("/deconnexion")
    String signOut(HttpServletRequest request, HttpServletResponse response) {
        sessions.close(request, response);
        return "redirect:/";
    }
}
