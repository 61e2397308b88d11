package fr.jalon.accounts.web;

import fr.jalon.accounts.application.TokenSignIn;
import fr.jalon.shared.Message;
import fr.jalon.shared.TooManyAttempts;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads {@code Authorization: Bearer}. A token that is given counts alone, whatever cookie comes with it, and one that is
 * wrong is refused even where nobody has to sign in: its sender believes to be somebody.
 */
class ApiTokenFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final TokenSignIn tokens;
    private final ApiProblems problems;

    ApiTokenFilter(TokenSignIn tokens, ApiProblems problems) {
        this.tokens = tokens;
        this.problems = problems;
    }

    /** The only requests that need no CSRF token: a browser never sends this header by itself. */
    static boolean carriesToken(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!carriesToken(request)) {
            chain.doFilter(request, response);
            return;
        }
        try {
            String token = request.getHeader(HttpHeaders.AUTHORIZATION)
                    .substring(SCHEME.length())
                    .strip();
            Optional<UUID> person = tokens.signIn(token, request.getRemoteAddr());
            if (person.isPresent()) {
                SecurityContext context = SecurityContextHolder.createEmptyContext();
                context.setAuthentication(new SignedIn(person.get()));
                SecurityContextHolder.setContext(context);
                chain.doFilter(request, response);
            } else {
                response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
                problems.write(HttpStatus.UNAUTHORIZED, Message.of("accounts.api.token-unknown"), request, response);
            }
        } catch (TooManyAttempts tooMany) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(tooMany.seconds()));
            problems.write(HttpStatus.TOO_MANY_REQUESTS, tooMany.explanation(), request, response);
        }
    }
}
