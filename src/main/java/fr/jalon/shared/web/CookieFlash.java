package fr.jalon.shared.web;

import fr.jalon.shared.Message;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.FlashMapManager;
import org.springframework.web.util.WebUtils;

/**
 * Carries the notice of a redirect in a cookie of one minute: Spring's own way opens a session, which a reader who is not
 * signed in must never have. Only {@code notice} travels; it is already said, so whatever its arguments were.
 */
@Component(DispatcherServlet.FLASH_MAP_MANAGER_BEAN_NAME)
class CookieFlash implements FlashMapManager {

    private static final String NOTICE = "notice";
    private static final String COOKIE = "jalon_notice";
    private static final int LONGEST = 1000;

    private final Say say;

    CookieFlash(Say say) {
        this.say = say;
    }

    @Override
    public FlashMap retrieveAndUpdate(HttpServletRequest request, HttpServletResponse response) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        if (cookie == null || !isPage(request)) {
            return null;
        }
        response.addHeader(HttpHeaders.SET_COOKIE, cookie("", Duration.ZERO, request));
        String text = read(cookie.getValue());
        if (text == null) {
            return null;
        }
        FlashMap flash = new FlashMap();
        flash.put(NOTICE, Message.of("layout.notice", text));
        return flash;
    }

    @Override
    public void saveOutputFlashMap(FlashMap flash, HttpServletRequest request, HttpServletResponse response) {
        if (flash.isEmpty()) {
            return;
        }
        if (flash.size() > 1 || !(flash.get(NOTICE) instanceof Message notice)) {
            throw new IllegalStateException("Only a notice survives a redirect, not " + flash.keySet());
        }
        String text = say.message(notice);
        String kept = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        String value = Base64.getUrlEncoder().withoutPadding().encodeToString(kept.getBytes(StandardCharsets.UTF_8));
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(value, Duration.ofMinutes(1), request));
    }

    /** Style sheets and pictures pass by too, and must not eat it. */
    private static boolean isPage(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return "GET".equals(request.getMethod()) && (accept == null || accept.contains("text/html"));
    }

    private static String read(String value) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8);
            return text.isBlank() || text.length() > LONGEST + 1 ? null : text;
        } catch (IllegalArgumentException notOurs) {
            return null;
        }
    }

    private static String cookie(String value, Duration age, HttpServletRequest request) {
        return ResponseCookie.from(COOKIE, value)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(age)
                .build()
                .toString();
    }
}
