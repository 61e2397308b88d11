package fr.jalon.accounts.web;

import fr.jalon.accounts.application.FirstAdministrator;
import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import fr.jalon.shared.web.FormErrors;
import fr.jalon.shared.web.PublicPage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.context.i18n.LocaleContextHolder;
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

/** Makes the first administrator of a new installation, with the link printed in its log. */
@Controller
@PublicPage
@RequestMapping("/premier-compte/{secret}")
class FirstAccountController {

    private final FirstAdministrator first;
    private final Sessions sessions;

    FirstAccountController(FirstAdministrator first, Sessions sessions) {
        this.first = first;
        this.sessions = sessions;
    }

    @GetMapping
    String form(
            @PathVariable String secret,
            @ModelAttribute("form") WelcomeForm form,
            Model model,
            HttpServletResponse response) {
        if (!first.isUsable(secret)) {
            return DeadLink.view(null, model, response);
        }
        model.addAttribute("page", new InvitationController.Welcome("/premier-compte/" + secret, null));
        return "accounts/welcome";
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
        if (!errors.hasErrors()) {
            try {
                redirect.addFlashAttribute("notice", Message.of("accounts.welcome"));
                return first.accept(
                                secret,
                                form.getAddress(),
                                form.getName(),
                                form.getPassword(),
                                LocaleContextHolder.getLocale())
                        .map(person -> sessions.open(person, "/administration", request, response))
                        .orElseGet(() -> DeadLink.view(null, model, response));
            } catch (RuleViolation refused) {
                FormErrors.add(errors, refused);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(secret, form, model, response);
    }
}
