package fr.jalon.deployment.web;

import fr.jalon.deployment.application.Adoption;
import fr.jalon.deployment.application.AdoptionReader;
import fr.jalon.deployment.application.RegisterFilter;
import fr.jalon.deployment.domain.DeclarationAction;
import fr.jalon.deployment.domain.territory.Departement;
import fr.jalon.deployment.domain.territory.Territories;
import fr.jalon.deployment.domain.territory.TileMap;
import fr.jalon.deployment.domain.territory.TileMap.Tile;
import fr.jalon.deployment.web.MapPicture.Key;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.web.CsvRows;
import fr.jalon.shared.web.Say;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** What the page of a standard and the page of all of them have in common. */
@Component
class AdoptionPages {

    private static final int ROWS = 50;

    private final AdoptionReader reader;
    private final MapFiles files;
    private final Say say;

    AdoptionPages(AdoptionReader reader, MapFiles files, Say say) {
        this.reader = reader;
        this.files = files;
        this.say = say;
    }

    /** @param standardId null for all standards */
    MapView map(UUID standardId, String path, String scope) {
        return new MapView(reader.adoption(standardId), path, scope);
    }

    RegisterView register(UUID standardId, String departement, UUID after, String path, Actor actor) {
        String known = Territories.french()
                .departementWritten(departement)
                .map(Departement::code)
                .orElse(null);
        RegisterFilter filter = RegisterFilter.of(standardId).in(known);
        String name = known == null
                ? null
                : Territories.french().departement(known).orElseThrow().name();
        boolean checks = standardId != null && DeclarationAction.VERIFY.isAllowedTo(actor, standardId);
        return RegisterView.of(reader.register(filter, after, ROWS), filter, name, path, after == null, checks);
    }

    void writeMap(UUID standardId, String scope, HttpServletResponse response) throws IOException {
        Adoption adoption = reader.adoption(standardId);
        TileMap map = adoption.map();
        Map<String, String> said = map.tiles().stream()
                .collect(Collectors.toMap(
                        Tile::code, tile -> say.message(Message.of("adoption-map.tile", tile.name(), tile.count()))));
        String title = say.message(Message.of("adoption-map.title", scope));
        String summary = say.message(Message.of(
                "adoption-map.summary",
                adoption.organisations(),
                map.coverage(),
                map.tiles().size()));
        List<Key> key = IntStream.rangeClosed(1, 4)
                .mapToObj(level -> new Key(level, say.key("adoption-map.level." + level)))
                .toList();
        files.write(new MapPicture(title, summary, map, said, key), response);
    }

    /** All départements, then what is on no tile. */
    void writeDepartements(UUID standardId, String name, HttpServletResponse response) throws IOException {
        Adoption adoption = reader.adoption(standardId);
        String unit = say.key("adoption-map.organisations");
        List<MapRow> rows = new ArrayList<>();
        adoption.map()
                .tiles()
                .forEach(tile -> rows.add(new MapRow(
                        "DEP-" + tile.code(), tile.name(), String.valueOf(tile.count()), unit, null, 0, null)));
        String outside = say.key("adoption-map.outside");
        if (adoption.national() > 0) {
            String country = say.key("territory.france");
            rows.add(new MapRow("FR", country, String.valueOf(adoption.national()), unit, null, 0, outside));
        }
        adoption.unplaced()
                .forEach(one -> rows.add(new MapRow(
                        one.code(),
                        say.message(one.territory()),
                        String.valueOf(one.organisations()),
                        unit,
                        null,
                        0,
                        outside)));
        files.write(rows, name, response);
    }

    void writeRegister(UUID standardId, HttpServletResponse response) throws IOException {
        CsvRows rows = files.rows("registre", response);
        rows.row(List.of(
                "standard",
                "organisme",
                "qualite",
                "usage",
                "territoire",
                "lieu",
                "depuis",
                "outil",
                "raison",
                "precision",
                "etat"));
        UUID after = null;
        do {
            var page = reader.register(RegisterFilter.of(standardId), after, 200);
            page.items()
                    .forEach(row -> rows.row(Arrays.asList(
                            row.standard().slug(),
                            row.organisation(),
                            say.term(row.as()),
                            say.term(row.use()),
                            row.territoryCode(),
                            row.territoryName(),
                            row.since() == null ? "" : row.since().iso(),
                            row.tool(),
                            say.term(row.obstacle()),
                            row.words(),
                            say.term(row.state()))));
            after = page.next() == null ? null : UUID.fromString(page.next());
        } while (after != null);
    }
}
