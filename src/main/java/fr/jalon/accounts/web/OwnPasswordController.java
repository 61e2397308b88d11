package fr.jalon.accounts.web;

import fr.jalon.accounts.application.OwnAccount;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Reply;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Change one's own password. */
@Controller
@RequestMapping(OwnPasswordController.HERE)
class OwnPasswordController {

    static final String HERE = "/mon-espace/mot-de-passe";

    private final OwnAccount accounts;
    private final PasswordAgain passwords;

    OwnPasswordController(OwnAccount accounts, PasswordAgain passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
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
            Reply reply,
            HttpServletRequest request) {
        return reply.to(
                errors,
                () -> passwords.counted(
                        actor,
                        request,
                        () -> accounts.changePassword(
                                actor, form.getCurrentPassword(), form.getPassword(), sessionOf(request))),
                "accounts.password.changed",
                HERE,
                () -> form(actor, form, model));
    }

    private static String sessionOf(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? null : session.getId();
    }

    /** @param has false for somebody who so far only signs in by mail link */
    record PasswordPage(boolean has, String address) {}
}
