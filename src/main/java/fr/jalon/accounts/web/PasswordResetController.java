package fr.jalon.accounts.web;

import fr.jalon.accounts.application.Attempts;
import fr.jalon.accounts.application.PasswordReset;
import fr.jalon.shared.Message;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.shared.web.Reply;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Choose another password, with a link sent by mail. */
@Controller
@PublicPage
@RequestMapping(PasswordResetController.HERE)
class PasswordResetController extends LinkRequestController {

    static final String HERE = "/mot-de-passe";

    private final PasswordReset resets;
    private final Sessions sessions;

    PasswordResetController(PasswordReset resets, Attempts attempts, Sessions sessions) {
        super(attempts, HERE, "accounts/reset");
        this.resets = resets;
        this.sessions = sessions;
    }

    @Override
    void send(AddressForm form) {
        resets.send(form.getAddress());
    }

    @GetMapping("/{secret}")
    String open(@PathVariable String secret, @ModelAttribute("form") PasswordForm form, Model model, Reply reply) {
        return resets.whose(secret)
                .map(name -> {
                    model.addAttribute("page", new Choice(name, secret));
                    return "accounts/reset";
                })
                .orElseGet(() -> DeadLink.view(HERE, model, reply));
    }

    @PostMapping("/{secret}")
    String choose(
            @PathVariable String secret,
            @ModelAttribute("form") PasswordForm form,
            BindingResult errors,
            Model model,
            Reply reply,
            HttpServletRequest request,
            HttpServletResponse response) {
        return reply.to(
                errors,
                () -> resets.choose(secret, form.getPassword()),
                chosen -> chosen.map(person -> {
                            reply.say(Message.of("accounts.password.changed"));
                            return sessions.open(person, LocalPath.HOME, request, response);
                        })
                        .orElseGet(() -> DeadLink.view(HERE, model, reply)),
                () -> open(secret, form, model, reply));
    }

    /** The page where another password is chosen. */
    record Choice(String name, String secret) {}
}
