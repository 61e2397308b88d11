package fr.jalon.shared.web;

import fr.jalon.shared.Actor;
import fr.jalon.shared.Demo;
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
    private final FormPlace places;
    private final List<NavEntry> entries;
    private final List<AdministrationEntry> administration;

    Layouts(
            Actors actors,
            Assets assets,
            Demo demo,
            FormPlace places,
            ObjectProvider<NavEntry> entries,
            ObjectProvider<AdministrationEntry> administration) {
        this.actors = actors;
        this.assets = assets;
        this.demo = demo;
        this.places = places;
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
                request.getRequestURI().equals("/recherche") ? request.getParameter("q") : null,
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

    private String here(HttpServletRequest request) {
        String address = UriComponentsBuilder.fromUriString(places.of(request))
                .replaceQueryParam("lang")
                .replaceQueryParam("theme")
                .build()
                .toUriString();
        return address + (address.contains("?") ? "&" : "?");
    }
}
