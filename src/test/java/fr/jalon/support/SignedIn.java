package fr.jalon.support;

import java.util.List;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Makes requests in the name of a person who has an account. */
public final class SignedIn {

    private SignedIn() {}

    /** Signed in, with a valid CSRF token for writes. */
    public static RequestPostProcessor as(UUID personId) {
        RequestPostProcessor person = SecurityMockMvcRequestPostProcessors.authentication(
                UsernamePasswordAuthenticationToken.authenticated(personId, null, List.of()));
        RequestPostProcessor token = Csrf.token();
        return request -> token.postProcessRequest(person.postProcessRequest(request));
    }
}
