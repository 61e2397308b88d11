package fr.jalon.accounts.web;

import fr.jalon.accounts.application.PasswordReset;
import fr.jalon.accounts.application.SignedInPerson;
import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import fr.jalon.shared.web.FormErrors;
import fr.jalon.shared.web.PublicPage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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

/** Choose another password, with a link sent by mail. */
@Controller
@PublicPage
@RequestMapping("/mot-de-passe")
class PasswordResetController {

    private final PasswordReset resets;
    private final LinkRequests requests;
    private final Sessions sessions;

    PasswordResetController(PasswordReset resets, LinkRequests requests, Sessions sessions) {
        this.resets = resets;
        this.requests = requests;
        this.sessions = sessions;
    }

    @GetMapping
    String form(@ModelAttribute("form") AddressForm form) {
        return "accounts/reset-request";
    }

    @PostMapping
    String send(
            @ModelAttribute("form") AddressForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!requests.accept(form, errors, request, response)) {
            return "accounts/reset-request";
        }
        resets.send(form.getAddress());
        return "redirect:/mot-de-passe/envoye";
    }

    @GetMapping("/envoye")
    String sent() {
        return "accounts/reset-sent";
    }

    @GetMapping("/{secret}")
    String open(
            @PathVariable String secret,
            @ModelAttribute("form") PasswordForm form,
            Model model,
            HttpServletResponse response) {
        Optional<String> name = resets.whose(secret);
        if (name.isEmpty()) {
            return DeadLink.view("/mot-de-passe", model, response);
        }
        model.addAttribute("page", new Choice(name.get(), secret));
        return "accounts/reset";
    }

    @PostMapping("/{secret}")
    String choose(
            @PathVariable String secret,
            @ModelAttribute("form") PasswordForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            Optional<SignedInPerson> person = resets.choose(secret, form.getPassword());
            redirect.addFlashAttribute("notice", Message.of("accounts.password.changed"));
            return person.map(found -> sessions.open(found, LocalPath.HOME, request, response))
                    .orElseGet(() -> DeadLink.view("/mot-de-passe", model, response));
        } catch (RuleViolation refused) {
            FormErrors.add(errors, refused);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return open(secret, form, model, response);
        }
    }

    /** The page where another password is chosen. */
    record Choice(String name, String secret) {}
}
