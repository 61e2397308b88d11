package fr.jalon.accounts.web;

import fr.jalon.accounts.TooManyAttempts;
import fr.jalon.accounts.application.Attempts;
import fr.jalon.accounts.application.OwnAccount;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import fr.jalon.shared.web.FormErrors;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Change one's own password. */
@Controller
@RequestMapping("/mon-espace/mot-de-passe")
class OwnPasswordController {

    private final OwnAccount accounts;
    private final Attempts attempts;

    OwnPasswordController(OwnAccount accounts, Attempts attempts) {
        this.accounts = accounts;
        this.attempts = attempts;
    }

    @GetMapping
    String form(Actor actor, @ModelAttribute("form") PasswordForm form, Model model) {
        OwnAccount.Profile profile = accounts.profile(actor);
        model.addAttribute("page", new PasswordPage(profile.hasPassword(), profile.address()));
        return "accounts/password";
    }

    @PostMapping
    String change(
            Actor actor,
            @ModelAttribute("form") PasswordForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            Attempts.Counted counted = attempts.password(accounts.profile(actor).address(), request.getRemoteAddr());
            accounts.changePassword(actor, form.getCurrentPassword(), form.getPassword(), sessionOf(request));
            attempts.forgive(counted);
            redirect.addFlashAttribute("notice", Message.of("accounts.password.changed"));
            return "redirect:/mon-espace/mot-de-passe";
        } catch (RuleViolation refused) {
            FormErrors.add(errors, refused);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        } catch (TooManyAttempts tooMany) {
            Waiting.say(tooMany, errors, response);
        }
        return form(actor, form, model);
    }

    private static String sessionOf(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? null : session.getId();
    }

    /** @param has false for somebody who so far only signs in by mail link */
    record PasswordPage(boolean has, String address) {}
}
