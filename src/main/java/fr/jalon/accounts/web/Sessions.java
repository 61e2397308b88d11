package fr.jalon.accounts.web;

import fr.jalon.accounts.application.OpenSessions;
import fr.jalon.accounts.application.SignedInPerson;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Opens and closes the session of a browser: the only place where one is made. */
@Component
class Sessions {

    private final SecurityContextRepository contexts;
    private final CsrfTokenRepository csrfTokens;
    private final OpenSessions open;
    private final LocaleResolver languages;

    Sessions(
            SecurityContextRepository contexts,
            CsrfTokenRepository csrfTokens,
            OpenSessions open,
            LocaleResolver languages) {
        this.contexts = contexts;
        this.csrfTokens = csrfTokens;
        this.open = open;
        this.languages = languages;
    }

    /**
     * Opens a new session with a new CSRF token: nothing known before the sign-in is worth anything after it.
     *
     * @return where to go: the wanted path if it is one of ours
     */
    String open(SignedInPerson person, String wanted, HttpServletRequest request, HttpServletResponse response) {
        invalidate(request);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new SignedIn(person.id()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        csrfTokens.saveToken(csrfTokens.generateToken(request), request, response);
        languages.setLocale(request, response, person.locale());
        open.opened(person.id());
        return "redirect:" + LocalPath.orHome(wanted);
    }

    void close(HttpServletRequest request, HttpServletResponse response) {
        invalidate(request);
        SecurityContextHolder.clearContext();
        csrfTokens.saveToken(null, request, response);
    }

    private static void invalidate(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
