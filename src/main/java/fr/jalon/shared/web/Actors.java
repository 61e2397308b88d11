package fr.jalon.shared.web;

import fr.jalon.shared.Actor;
import jakarta.servlet.http.HttpServletRequest;

/** Who makes this request? Answered by the module that knows people; a handler just declares an {@link Actor}. */
public interface Actors {

    /** {@link Actor#ANONYMOUS} when nobody is signed in; computed once per request. */
    Actor of(HttpServletRequest request);
}
