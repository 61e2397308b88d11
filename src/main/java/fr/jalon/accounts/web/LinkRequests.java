package fr.jalon.accounts.web;

import fr.jalon.accounts.TooManyAttempts;
import fr.jalon.accounts.application.Attempts;
import fr.jalon.shared.Address;
import fr.jalon.shared.Message;
import fr.jalon.shared.web.FormErrors;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** What the forms that send a link have in common: a readable address, and not too often. */
@Component
class LinkRequests {

    private final Attempts attempts;

    LinkRequests(Attempts attempts) {
        this.attempts = attempts;
    }

    /** False when the form is to be shown again; the answer then has its status. */
    boolean accept(AddressForm form, BindingResult errors, HttpServletRequest request, HttpServletResponse response) {
        if (!Address.isPlausible(form.getAddress())) {
            FormErrors.add(errors, "address", Message.of("accounts.address.unreadable"));
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return false;
        }
        try {
            attempts.link(form.getAddress(), request.getRemoteAddr());
            return true;
        } catch (TooManyAttempts tooMany) {
            Waiting.say(tooMany, errors, response);
            return false;
        }
    }
}
