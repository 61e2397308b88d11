package fr.jalon.accounts.web;

import java.util.List;
import java.util.UUID;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** Whose request it is, and nothing else: this is what a session keeps. */
final class SignedIn extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final UUID personId;

    SignedIn(UUID personId) {
        super(List.of());
        this.personId = personId;
        setAuthenticated(true);
    }

    @Override
    public Object getCredentials() {
        return null;
    }

    @Override
    public UUID getPrincipal() {
        return personId;
    }
}
