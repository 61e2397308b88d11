package fr.jalon.standards.api;

import fr.jalon.shared.NotFound;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.standards.application.Catalogue;
import fr.jalon.standards.application.Methods;
import fr.jalon.standards.application.SessionBook;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What standards refer to: themes, methods, bodies. */
@RestController
@RequestMapping("/api/v1")
@PublicPage
@Tag(name = "references")
class ReferencesApi {

    private final Catalogue catalogue;
    private final Methods methods;
    private final SessionBook sessions;

    ReferencesApi(Catalogue catalogue, Methods methods, SessionBook sessions) {
        this.catalogue = catalogue;
        this.methods = methods;
        this.sessions = sessions;
    }

    @GetMapping("/themes")
    Listing<Named> listThemes() {
        return Listing.whole(catalogue.themes().entrySet().stream()
                .map(theme -> new Named(theme.getKey(), theme.getValue()))
                .toList());
    }

    @GetMapping("/methods")
    Listing<MethodBody> listMethods() {
        return Listing.whole(methods.all().stream().map(MethodBody::of).toList());
    }

    @GetMapping("/methods/{method}")
    MethodBody readMethod(@PathVariable String method) {
        if (!methods.contains(method)) {
            throw new NotFound("method " + method);
        }
        return MethodBody.of(methods.get(method));
    }

    @GetMapping("/bodies")
    Listing<SessionBook.Body> listBodies() {
        return Listing.whole(sessions.bodies());
    }
}
