package fr.jalon.shared.web.errors;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Actors;
import fr.jalon.shared.web.FormPlace;
import fr.jalon.shared.web.Layouts;
import fr.jalon.shared.web.Say;
import fr.jalon.shared.web.WayBack;
import fr.jalon.shared.web.errors.Fault.Wrong;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Says a fault to people, in a page that helps. */
@Component
class FaultPages {

    private final Say say;
    private final Layouts layouts;
    private final Actors actors;
    private final FormPlace places;

    FaultPages(Say say, Layouts layouts, Actors actors, FormPlace places) {
        this.places = places;
        this.say = say;
        this.layouts = layouts;
        this.actors = actors;
    }

    /**
     * What the page shows.
     *
     * @param signIn where an anonymous reader signs in, to come back to the page of the form; else null
     */
    record ErrorPage(
            int status, String title, String text, List<Wrong> errors, String incident, String back, String signIn) {}

    ModelAndView page(Fault fault, HttpServletRequest request) {
        ModelAndView page = new ModelAndView("error/fault");
        page.setStatus(fault.status());
        page.addObject("layout", layouts.despiteFailure(request));
        page.addObject(
                "page",
                new ErrorPage(
                        fault.status().value(),
                        say.message(fault.title()),
                        say.message(fault.text()),
                        fault.errors(),
                        fault.incident(),
                        WayBack.of(request),
                        fault.status().value() == 403 && isAnonymous(request) ? signIn(request) : null));
        return page;
    }

    private String signIn(HttpServletRequest request) {
        return "/connexion?suite=" + URLEncoder.encode(places.of(request), UTF_8);
    }

    boolean isAnonymous(HttpServletRequest request) {
        try {
            Actor actor = actors.of(request);
            return actor.isAnonymous();
        } catch (RuntimeException nobodyCanTell) {
            return false;
        }
    }
}
