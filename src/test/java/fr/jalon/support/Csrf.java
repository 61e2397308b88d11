package fr.jalon.support;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Stream;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * A valid CSRF cookie with its token, as a browser sends them. Use this and never the {@code csrf()} of Spring Security's
 * tests: that one puts a repository in the chain that opens sessions, for every test that follows.
 */
public final class Csrf {

    private static final String TOKEN = "9d0c6f0e-0b6c-4b52-a6a5-b7d6c4f2f0c1";

    private Csrf() {}

    public static RequestPostProcessor token() {
        return request -> {
            Cookie cookie = new Cookie("jalon_csrf", TOKEN);
            Cookie[] others = request.getCookies();
            request.setCookies(Stream.concat(others == null ? Stream.of() : Arrays.stream(others), Stream.of(cookie))
                    .toArray(Cookie[]::new));
            request.setParameter("_csrf", masked());
            return request;
        };
    }

    /** Masked with zeros: half of the bytes are the mask, the other half the token under it. */
    private static String masked() {
        byte[] token = TOKEN.getBytes(StandardCharsets.UTF_8);
        byte[] masked = new byte[token.length * 2];
        System.arraycopy(token, 0, masked, token.length, token.length);
        return Base64.getUrlEncoder().encodeToString(masked);
    }
}
