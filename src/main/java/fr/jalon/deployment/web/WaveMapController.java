package fr.jalon.deployment.web;

import fr.jalon.deployment.application.waves.WaveReader;
import fr.jalon.deployment.domain.territory.Departement;
import fr.jalon.deployment.domain.territory.Territories;
import fr.jalon.deployment.web.MapPicture.Key;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.shared.web.Say;
import fr.jalon.standards.StandardHeads;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where the waves of a plan go: the picture of the map, and its table. */
@Controller
@RequestMapping("/standards/{slug}/deploiement/vagues")
class WaveMapController {

    private final WaveReader reader;
    private final StandardHeads heads;
    private final MapFiles files;
    private final Say say;

    WaveMapController(WaveReader reader, StandardHeads heads, MapFiles files, Say say) {
        this.reader = reader;
        this.heads = heads;
        this.files = files;
        this.say = say;
    }

    @PublicPage
    @GetMapping("/carte.svg")
    void picture(@PathVariable String slug, Actor actor, HttpServletResponse response) throws IOException {
        WaveMap map = map(slug, actor);
        Map<String, String> said = new HashMap<>();
        map.tiles().tiles().forEach(tile -> said.put(tile.code(), tile.name()));
        map.first()
                .forEach((code, wave) -> said.put(
                        code, say.message(Message.of("deployment.wave.map-tile", said.get(code), wave.number()))));
        List<Key> key = Arrays.stream(map.states())
                .map(state -> new Key(map.level(state), say.term(state)))
                .toList();
        String title = heads.head(slug, actor).title();
        String summary = say.key("deployment.wave.map");
        files.write(new MapPicture(title, summary, map.tiles(), said, key), response);
    }

    @PublicPage
    @GetMapping("/departements.csv")
    void departements(@PathVariable String slug, Actor actor, HttpServletResponse response) throws IOException {
        String unit = say.key("deployment.wave.number");
        List<MapRow> rows = new ArrayList<>();
        map(slug, actor).first().forEach((code, wave) -> {
            Departement there = Territories.french().departement(code).orElseThrow();
            rows.add(
                    MapRow.of(there, String.valueOf(wave.number()), unit, wave.name() + ", " + say.term(wave.state())));
        });
        files.write(rows, "vagues-carte-" + slug, response);
    }

    private WaveMap map(String slug, Actor actor) {
        WaveMap map = WaveMap.of(reader.waves(slug, actor));
        if (map == null) {
            throw new NotFound("map of the waves of " + slug);
        }
        return map;
    }
}
