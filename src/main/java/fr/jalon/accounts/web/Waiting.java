package fr.jalon.accounts.web;

import fr.jalon.accounts.TooManyAttempts;
import fr.jalon.shared.web.FormErrors;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;

/** Tells somebody who tried too often how long to wait, on the form they used. */
final class Waiting {

    private Waiting() {}

    static void say(TooManyAttempts tooMany, BindingResult errors, HttpServletResponse response) {
        FormErrors.add(errors, null, tooMany.explanation());
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(tooMany.seconds()));
    }
}
