package fr.jalon.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Sends a reader who needs an account to the sign-in page, with the way back; refuses a write plainly. */
class ToSignIn implements AuthenticationEntryPoint {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        if (!"GET".equals(request.getMethod()) && !"HEAD".equals(request.getMethod())) {
            response.sendError(HttpStatus.FORBIDDEN.value());
            return;
        }
        String query = request.getQueryString();
        String wanted = request.getRequestURI() + (query == null ? "" : "?" + query);
        response.setStatus(HttpStatus.FOUND.value());
        response.setHeader(
                HttpHeaders.LOCATION,
                request.getContextPath() + "/connexion?suite=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8));
    }
}
