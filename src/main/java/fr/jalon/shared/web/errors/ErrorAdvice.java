package fr.jalon.shared.web.errors;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.INTERNAL_SERVER_ERROR;

import fr.jalon.shared.NotAllowed;
import fr.jalon.shared.web.Actors;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.ModelAndView;

/** Whatever the handler of a page throws ends here, once for all modules. {@code ApiErrors} does the same for programs. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ErrorAdvice {

    private final Faults faults;
    private final FaultPages pages;
    private final Incidents incidents;
    private final Actors actors;

    ErrorAdvice(Faults faults, FaultPages pages, Incidents incidents, Actors actors) {
        this.faults = faults;
        this.pages = pages;
        this.incidents = incidents;
        this.actors = actors;
    }

    @ExceptionHandler
    ModelAndView failed(Exception failure, HttpServletRequest request) throws Exception {
        if (failure instanceof AccessDeniedException || failure instanceof AuthenticationException) {
            throw failure;
        }
        if (failure instanceof AsyncRequestNotUsableException) {
            return null;
        }
        boolean signedOut = failure instanceof NotAllowed && actors.of(request).isAnonymous();
        if (signedOut && request.getMethod().equals("GET")) {
            return new ModelAndView("redirect:/connexion?suite=" + URLEncoder.encode(wanted(request), UTF_8));
        }
        String path = request.getRequestURI();
        if (signedOut) {
            return pages.page(Fault.of(FORBIDDEN, "session"), request);
        }
        Fault fault = faults.of(failure)
                .orElseGet(() -> Fault.of(INTERNAL_SERVER_ERROR).logged(incidents.log(request, path, failure)));
        return pages.page(fault, request);
    }

    /** Where to come back to once signed in, when this may be allowed. */
    private static String wanted(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
