package fr.jalon.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Opens and closes sessions: the only place where one is made. */
@Component
class Sessions {

    private final SecurityContextRepository contexts;
    private final CsrfTokenRepository csrfTokens;
    private final FindByIndexNameSessionRepository<? extends Session> stored;

    Sessions(
            SecurityContextRepository contexts,
            CsrfTokenRepository csrfTokens,
            FindByIndexNameSessionRepository<? extends Session> stored) {
        this.contexts = contexts;
        this.csrfTokens = csrfTokens;
        this.stored = stored;
    }

    /** A session of its own and a new CSRF token: nothing known before the sign-in is worth anything after it. */
    void open(UUID personId, HttpServletRequest request, HttpServletResponse response) {
        invalidate(request);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new SignedIn(personId));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        csrfTokens.saveToken(csrfTokens.generateToken(request), request, response);
    }

    void close(HttpServletRequest request, HttpServletResponse response) {
        invalidate(request);
        SecurityContextHolder.clearContext();
        csrfTokens.saveToken(null, request, response);
    }

    /** Ends every session of a person, on every device. */
    void closeAll(UUID personId) {
        stored.findByPrincipalName(personId.toString()).keySet().forEach(stored::deleteById);
    }

    private static void invalidate(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
