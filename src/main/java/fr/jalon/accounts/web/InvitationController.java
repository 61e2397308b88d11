package fr.jalon.accounts.web;

import fr.jalon.accounts.application.Invitations;
import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import fr.jalon.shared.web.FormErrors;
import fr.jalon.shared.web.PublicPage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Optional;
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

/** Take up an invitation. */
@Controller
@PublicPage
@RequestMapping("/invitation/{secret}")
class InvitationController {

    private final Invitations invitations;
    private final Sessions sessions;

    InvitationController(Invitations invitations, Sessions sessions) {
        this.invitations = invitations;
        this.sessions = sessions;
    }

    @GetMapping
    String form(
            @PathVariable String secret,
            @ModelAttribute("form") WelcomeForm form,
            Model model,
            HttpServletResponse response) {
        Optional<Invitations.Invited> invited = invitations.invited(secret);
        if (invited.isEmpty()) {
            return DeadLink.view(null, model, response);
        }
        form.setName(invited.get().name());
        return show(secret, invited.get().address(), model);
    }

    @PostMapping
    String accept(
            @PathVariable String secret,
            @Valid @ModelAttribute("form") WelcomeForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<Invitations.Invited> invited = invitations.invited(secret);
        if (invited.isEmpty()) {
            return DeadLink.view(null, model, response);
        }
        if (!errors.hasErrors()) {
            try {
                redirect.addFlashAttribute("notice", Message.of("accounts.welcome"));
                return invitations
                        .accept(secret, form.getName(), form.getPassword())
                        .map(person -> sessions.open(person, LocalPath.HOME, request, response))
                        .orElseGet(() -> DeadLink.view(null, model, response));
            } catch (RuleViolation refused) {
                FormErrors.add(errors, refused);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(secret, invited.get().address(), model);
    }

    private static String show(String secret, String address, Model model) {
        model.addAttribute("page", new Welcome("/invitation/" + secret, address));
        return "accounts/welcome";
    }

    /** @param address null when the person gives it themself */
    record Welcome(String action, String address) {}
}
