package fr.jalon.standards.api;

import fr.jalon.shared.UnknownKey;
import fr.jalon.shared.web.Page;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.standards.application.Catalogue;
import fr.jalon.standards.application.Methods;
import fr.jalon.standards.application.SessionBook;
import fr.jalon.standards.domain.method.Method;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
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
    Page<Named> listThemes(
            @RequestParam(defaultValue = "50") @Min(1) @Max(Page.LARGEST) int limit,
            @RequestParam(required = false) String after) {
        List<Named> all = catalogue.themes().entrySet().stream()
                .map(theme -> new Named(theme.getKey(), theme.getValue()))
                .toList();
        return Listing.page(all, Named::key, limit, after);
    }

    @GetMapping("/methods")
    Page<MethodBody> listMethods(
            @RequestParam(defaultValue = "50") @Min(1) @Max(Page.LARGEST) int limit,
            @RequestParam(required = false) String after) {
        return Listing.page(methods.all().stream().map(MethodBody::of).toList(), MethodBody::key, limit, after);
    }

    @GetMapping("/methods/{method}")
    MethodBody readMethod(@PathVariable String method) {
        if (!methods.contains(method)) {
            throw new UnknownKey(
                    "method", method, methods.all().stream().map(Method::key).toList());
        }
        return MethodBody.of(methods.get(method));
    }

    @GetMapping("/bodies")
    Page<SessionBook.Body> listBodies(
            @RequestParam(defaultValue = "50") @Min(1) @Max(Page.LARGEST) int limit,
            @RequestParam(required = false) String after) {
        return Listing.page(sessions.bodies(), SessionBook.Body::key, limit, after);
    }
}
