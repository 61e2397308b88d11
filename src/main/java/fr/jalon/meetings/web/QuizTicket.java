package fr.jalon.meetings.web;

import fr.jalon.meetings.domain.quiz.QuizCode;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** Knows a phone again that answered one quiz, for half a day, on the page of that quiz only. */
final class QuizTicket {

    private static final String NAME = "jalon_quiz";
    private static final Duration KEPT = Duration.ofHours(12);

    private QuizTicket() {}

    /** @return null for a phone that has not answered */
    static UUID read(String code, HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, NAME + QuizCode.normal(code));
        try {
            return cookie == null ? null : UUID.fromString(cookie.getValue());
        } catch (IllegalArgumentException notOurs) {
            return null;
        }
    }

    static void set(String code, UUID ticket, HttpServletRequest request, HttpServletResponse response) {
        String normal = QuizCode.normal(code);
        ResponseCookie cookie = ResponseCookie.from(NAME + normal, ticket.toString())
                .path("/quiz/" + normal)
                .maxAge(KEPT)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
