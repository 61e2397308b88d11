package fr.jalon.shared.web;

import fr.jalon.shared.Actor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;

/** Gives handlers the {@link Actor} of the request. */
@Component
class ActorArgument extends HandlerArgument<Actor> {

    private final Actors actors;

    ActorArgument(Actors actors) {
        super(Actor.class);
        this.actors = actors;
    }

    @Override
    protected Actor of(HttpServletRequest request, HttpServletResponse response) {
        return actors.of(request);
    }
}
