package fr.jalon.accounts.web;

import fr.jalon.shared.Message;
import fr.jalon.shared.api.ApiErrors;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Refusals of the HTTP API made before any handler is reached, as problem details. */
@Component
class ApiProblems implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final ApiErrors errors;
    private final LocaleResolver languages;

    ApiProblems(ApiErrors errors, LocaleResolver languages) {
        this.errors = errors;
        this.languages = languages;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        write(HttpStatus.UNAUTHORIZED, Message.of("accounts.api.sign-in"), request, response);
    }

    /** A write without token is refused for its missing CSRF token, before anybody asks who it is. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        if (AccountActors.signedIn() == null) {
            commence(request, response, null);
        } else {
            write(HttpStatus.FORBIDDEN, Message.of("accounts.api.forbidden"), request, response);
        }
    }

    /** No handler is near to say in which language. */
    void write(HttpStatus status, Message detail, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        LocaleContextHolder.setLocale(languages.resolveLocale(request));
        try {
            errors.write(request, response, status, detail);
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }
}
