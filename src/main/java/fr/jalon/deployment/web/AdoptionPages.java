package fr.jalon.deployment.web;

import fr.jalon.deployment.application.AdoptionReader;
import fr.jalon.deployment.application.RegisterFilter;
import fr.jalon.deployment.domain.DeclarationAction;
import fr.jalon.deployment.domain.territory.Departement;
import fr.jalon.deployment.domain.territory.Territories;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.CsvRows;
import fr.jalon.shared.web.Say;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** What the page of a standard and the page of all of them have in common. */
@Component
class AdoptionPages {

    private static final int ROWS = 50;

    private final AdoptionReader reader;
    private final MapImage image;
    private final Say say;

    AdoptionPages(AdoptionReader reader, MapImage image, Say say) {
        this.reader = reader;
        this.image = image;
        this.say = say;
    }

    /** @param standardId null for all standards */
    MapView map(UUID standardId, String path, String scope) {
        return new MapView(reader.adoption(standardId), path, scope);
    }

    RegisterView register(UUID standardId, String departement, UUID after, String path, Actor actor) {
        String known = Territories.french()
                .departement(departement == null ? "" : departement)
                .map(Departement::code)
                .orElse(null);
        RegisterFilter filter = RegisterFilter.of(standardId).in(known);
        String name = known == null
                ? null
                : Territories.french().departement(known).orElseThrow().name();
        boolean checks = standardId != null && DeclarationAction.VERIFY.isAllowedTo(actor, standardId);
        return RegisterView.of(reader.register(filter, after, ROWS), filter, name, path, after == null, checks);
    }

    void writeMap(UUID standardId, String path, String scope, HttpServletResponse response) throws IOException {
        response.setContentType("image/svg+xml;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CACHE_CONTROL,
                CacheControl.maxAge(Duration.ofMinutes(10)).cachePublic().getHeaderValue());
        // Made to stand in the pages of other sites.
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        response.getOutputStream().write(image.svg(map(standardId, path, scope)).getBytes(StandardCharsets.UTF_8));
    }

    void writeDepartements(UUID standardId, String name, HttpServletResponse response) throws IOException {
        announce(response, name);
        CsvRows rows = new CsvRows(response.getWriter());
        rows.row(List.of("code", "departement", "region", "organismes"));
        reader.adoption(standardId)
                .map()
                .tiles()
                .forEach(tile ->
                        rows.row(List.of(tile.code(), tile.name(), region(tile.code()), String.valueOf(tile.count()))));
    }

    private static String region(String code) {
        Territories french = Territories.french();
        return french.regions()
                .get(french.departement(code).map(Departement::region).orElseThrow());
    }

    void writeRegister(UUID standardId, HttpServletResponse response) throws IOException {
        announce(response, "registre");
        CsvRows rows = new CsvRows(response.getWriter());
        rows.row(List.of(
                "standard",
                "organisme",
                "qualite",
                "usage",
                "territoire",
                "depuis",
                "outil",
                "raison",
                "precision",
                "etat"));
        UUID after = null;
        do {
            var page = reader.register(RegisterFilter.of(standardId), after, 200);
            page.items()
                    .forEach(row -> rows.row(java.util.Arrays.asList(
                            row.standard().slug(),
                            row.organisation(),
                            say.term(row.as()),
                            say.term(row.use()),
                            row.territoryCode(),
                            row.since() == null ? "" : row.since().iso(),
                            row.tool(),
                            say.term(row.obstacle()),
                            row.words(),
                            say.term(row.state()))));
            after = page.next() == null ? null : UUID.fromString(page.next());
        } while (after != null);
    }

    private static void announce(HttpServletResponse response, String name) {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".csv\"");
    }
}
