package fr.jalon.accounts.web;

import fr.jalon.accounts.application.ActorLoader;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Actors;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The session (or the token) only says whose request it is; roles are read anew. */
@Component
class AccountActors implements Actors {

    private static final String ATTRIBUTE = AccountActors.class.getName();

    private final ActorLoader loader;

    AccountActors(ActorLoader loader) {
        this.loader = loader;
    }

    @Override
    public Actor of(HttpServletRequest request) {
        UUID person = signedIn();
        if (person == null) {
            return Actor.ANONYMOUS;
        }
        if (request.getAttribute(ATTRIBUTE) instanceof Actor known && person.equals(known.id())) {
            return known;
        }
        Actor actor = loader.load(person).orElse(Actor.ANONYMOUS);
        request.setAttribute(ATTRIBUTE, actor);
        return actor;
    }

    /** Null when nobody is. */
    static UUID signedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof UUID id ? id : null;
    }
}
