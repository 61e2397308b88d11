package fr.jalon.shared.web;

import fr.jalon.shared.Actor;
import fr.jalon.shared.Demo;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Makes the {@link Layout} of a request. */
@Component
public class Layouts {

    private final Actors actors;
    private final Assets assets;
    private final Demo demo;
    private final List<NavEntry> entries;
    private final List<AdministrationEntry> administration;

    Layouts(
            Actors actors,
            Assets assets,
            Demo demo,
            ObjectProvider<NavEntry> entries,
            ObjectProvider<AdministrationEntry> administration) {
        this.actors = actors;
        this.assets = assets;
        this.demo = demo;
        this.administration = administration.stream().toList();
        this.entries = entries.stream()
                .sorted(Comparator.comparingInt(NavEntry::order))
                .toList();
    }

    public Layout of(HttpServletRequest request) {
        return of(request, actors.of(request));
    }

    /** The frame for a page about a failure: shown as to an anonymous reader when nobody can be asked any more. */
    public Layout despiteFailure(HttpServletRequest request) {
        try {
            return of(request);
        } catch (RuntimeException failure) {
            return of(request, Actor.ANONYMOUS);
        }
    }

    private Layout of(HttpServletRequest request, Actor actor) {
        return new Layout(
                actor.isAnonymous() ? null : actor.name(),
                administration.stream().anyMatch(entry -> entry.isFor().test(actor)),
                LocaleContextHolder.getLocale().getLanguage(),
                Theme.of(request),
                demo.active(),
                assets.version(),
                assets.icons(),
                here(request),
                request.getRequestURI().equals("/standards") ? request.getParameter("q") : null,
                nav(request.getRequestURI()));
    }

    private List<Layout.Item> nav(String path) {
        return entries.stream()
                .map(entry -> new Layout.Item(
                        entry.labelKey(),
                        entry.href(),
                        path.equals(entry.href()) || path.startsWith(entry.href() + "/")))
                .toList();
    }

    /** A page answered to a POST may have no address of its own to come back to: then the home page. */
    private static String here(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed) {
            return local(failed) + "?";
        }
        if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            return "/?";
        }
        String address = UriComponentsBuilder.fromPath(local(request.getRequestURI()))
                .query(request.getQueryString())
                .replaceQueryParam("lang")
                .replaceQueryParam("theme")
                .build()
                .toUriString();
        return address + (address.contains("?") ? "&" : "?");
    }

    /** Two slashes in front would name another host. */
    private static String local(String path) {
        return path.replaceFirst("^/*", "/");
    }
}
