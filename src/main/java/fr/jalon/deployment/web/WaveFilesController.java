package fr.jalon.deployment.web;

import fr.jalon.deployment.application.waves.WaveReader;
import fr.jalon.deployment.application.waves.WaveReader.WaveView;
import fr.jalon.deployment.domain.cycle.Dated;
import fr.jalon.deployment.domain.cycle.Slot;
import fr.jalon.deployment.domain.territory.Departement;
import fr.jalon.deployment.domain.territory.Territories;
import fr.jalon.deployment.web.MapPicture.Key;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.web.CsvRows;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.shared.web.Say;
import fr.jalon.standards.StandardHeads;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What can be taken away from the waves of a plan. */
@Controller
@RequestMapping("/standards/{slug}/deploiement")
class WaveFilesController {

    private static final List<String> COLUMNS = List.of(
            "vague",
            "nom",
            "operation",
            "nature",
            "prevu_du",
            "prevu_au",
            "attendu_ou_reel_du",
            "attendu_ou_reel_au",
            "commencee_le",
            "terminee_le",
            "ecart_jours_ouvres",
            "commencee_avant_la_fin_de");

    private final WaveReader reader;
    private final StandardHeads heads;
    private final MapFiles files;
    private final Say say;

    WaveFilesController(WaveReader reader, StandardHeads heads, MapFiles files, Say say) {
        this.reader = reader;
        this.heads = heads;
        this.files = files;
        this.say = say;
    }

    /** The plan and what happened, operation by operation. */
    @PublicPage
    @GetMapping("/vagues.csv")
    void operations(@PathVariable String slug, Actor actor, HttpServletResponse response) throws IOException {
        List<WaveView> waves = reader.all(slug, actor);
        CsvRows rows = files.rows("vagues-" + slug, response);
        rows.row(COLUMNS);
        for (WaveView wave : waves) {
            wave.operations().forEach(one -> {
                Dated run = one.run();
                Slot planned = run.planned();
                rows.row(List.of(
                        String.valueOf(wave.line().number()),
                        wave.line().name(),
                        one.about().name(),
                        say.term(one.about().kind()),
                        planned == null ? "" : day(planned.first()),
                        planned == null ? "" : day(planned.last()),
                        day(run.expected().first()),
                        day(run.expected().last()),
                        day(run.began()),
                        day(run.ended()),
                        planned == null ? "" : String.valueOf(run.slip()),
                        String.join(", ", one.begunBefore())));
            });
        }
    }

    @PublicPage
    @GetMapping("/vagues/carte.svg")
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
    @GetMapping("/vagues/departements.csv")
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

    private static String day(LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
