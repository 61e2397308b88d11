package fr.jalon.shared.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.web.util.WebUtils;

/** Light or dark: what the reader chose, or what the machine prefers. */
public enum Theme {
    AUTO,
    LIGHT,
    DARK;

    static final String COOKIE = "jalon_theme";

    /** As written in the address and in the cookie. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    static Optional<Theme> read(String code) {
        return Arrays.stream(values())
                .filter(theme -> theme.code().equals(code))
                .findFirst();
    }

    /** The choice made by this request, or kept by an earlier one. */
    static Theme of(HttpServletRequest request) {
        if (request.getAttribute(COOKIE) instanceof Theme chosen) {
            return chosen;
        }
        Cookie kept = WebUtils.getCookie(request, COOKIE);
        return kept == null ? AUTO : read(kept.getValue()).orElse(AUTO);
    }
}
