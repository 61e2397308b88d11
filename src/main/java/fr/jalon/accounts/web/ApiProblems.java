package fr.jalon.accounts.web;

import fr.jalon.shared.Message;
import fr.jalon.shared.web.Say;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Refusals of the HTTP API made before any handler is reached, as problem details. */
@Component
class ApiProblems implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final Say say;
    private final LocaleResolver languages;
    private final JsonMapper json;

    ApiProblems(Say say, LocaleResolver languages, JsonMapper json) {
        this.say = say;
        this.languages = languages;
        this.json = json;
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

    void write(HttpStatus status, Message detail, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(status, say.message(detail, languages.resolveLocale(request)));
        problem.setInstance(URI.create(request.getRequestURI()));
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }
}
