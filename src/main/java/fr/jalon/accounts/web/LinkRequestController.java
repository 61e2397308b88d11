package fr.jalon.accounts.web;

import fr.jalon.accounts.application.Attempts;
import fr.jalon.shared.Address;
import fr.jalon.shared.Message;
import fr.jalon.shared.web.FormErrors;
import fr.jalon.shared.web.Reply;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * What the pages that send a link have in common: a readable address, not too often, and the same answer whether or not
 * anybody has that address.
 */
abstract class LinkRequestController {

    private final Attempts attempts;
    private final String path;
    private final String views;

    /**
     * @param path of the form
     * @param views what the names of the two views begin with
     */
    LinkRequestController(Attempts attempts, String path, String views) {
        this.attempts = attempts;
        this.path = path;
        this.views = views;
    }

    abstract void send(AddressForm form);

    @GetMapping
    String form(@ModelAttribute("form") AddressForm form) {
        return views + "-request";
    }

    @PostMapping
    String send(
            @ModelAttribute("form") AddressForm form, BindingResult errors, HttpServletRequest request, Reply reply) {
        if (!Address.isPlausible(form.getAddress())) {
            FormErrors.add(errors, "address", Message.of("accounts.address.unreadable"));
        }
        return reply.to(
                errors,
                () -> {
                    attempts.link(form.getAddress(), request.getRemoteAddr());
                    send(form);
                    return path + "/envoye";
                },
                sent -> "redirect:" + sent,
                () -> form(form));
    }

    @GetMapping("/envoye")
    String sent() {
        return views + "-sent";
    }
}
