package fr.jalon.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.http.HttpHeaders;

/** The page of ours a reader came from; only ever offered as a link, never followed by itself. */
public final class WayBack {

    private WayBack() {}

    /** @return a local path, or null */
    public static String of(HttpServletRequest request) {
        String referer = request.getHeader(HttpHeaders.REFERER);
        if (referer == null) {
            return null;
        }
        try {
            URI from = URI.create(referer);
            URI here = URI.create(request.getRequestURL().toString());
            boolean ours = here.getAuthority() != null && here.getAuthority().equals(from.getAuthority());
            if (!ours || from.getRawPath() == null || !from.getRawPath().startsWith("/")) {
                return null;
            }
            String path = from.getRawPath().replaceFirst("^/+", "/");
            return from.getRawQuery() == null ? path : path + "?" + from.getRawQuery();
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }
}
