package fr.jalon.deployment.web;

import fr.jalon.deployment.application.waves.WaveCoverage;
import fr.jalon.deployment.application.waves.WaveCoverage.Covered;
import fr.jalon.deployment.domain.territory.Departement;
import fr.jalon.deployment.domain.territory.Territories;
import fr.jalon.deployment.domain.territory.TileMap;
import fr.jalon.deployment.domain.wave.WaveState;
import fr.jalon.deployment.web.FigureMap.Row;
import fr.jalon.deployment.web.MapPicture.Key;
import fr.jalon.shared.Message;
import fr.jalon.shared.web.Say;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The waves of all standards on one map: how many standards have one in a département, in a pattern that tells how they stand. */
@Component
class AllWaves {

    private final WaveCoverage waves;
    private final Say say;

    AllWaves(WaveCoverage waves, Say say) {
        this.waves = waves;
        this.say = say;
    }

    String unit() {
        return say.key("figure-map.standards");
    }

    /** @return null where no wave covers anything */
    FigureMap map(String title, String path) {
        Map<String, Covered> covered = waves.departements();
        if (covered.isEmpty()) {
            return null;
        }
        List<Key> key = Arrays.stream(WaveState.values())
                .map(state -> new Key(WaveMap.pattern(state), say.term(state)))
                .toList();
        return new FigureMap(
                title,
                unit(),
                words(covered),
                tiles(covered),
                said(covered),
                key,
                rows(covered),
                List.of(),
                0,
                path,
                null);
    }

    private FigureMap.Words words(Map<String, Covered> covered) {
        int all = Territories.french().departements().size();
        return new FigureMap.Words(
                say.message(Message.of("figure-map.waves.summary", waves.standards(), covered.size(), all)),
                say.key("figure-map.waves.key"),
                say.key("figure-map.waves.table"));
    }

    private static TileMap tiles(Map<String, Covered> covered) {
        Map<String, String> counts = new HashMap<>();
        Map<String, Integer> levels = new HashMap<>();
        covered.forEach((code, one) -> {
            counts.put(code, String.valueOf(one.standards()));
            levels.put(code, WaveMap.pattern(one.state()));
        });
        return TileMap.marked(counts, levels);
    }

    private Map<String, String> said(Map<String, Covered> covered) {
        Map<String, String> said = new HashMap<>();
        for (Departement one : Territories.french().departements()) {
            Covered there = covered.get(one.code());
            said.put(
                    one.code(),
                    say.message(
                            there == null
                                    ? Message.of("figure-map.waves.none", one.name())
                                    : Message.of(
                                            "figure-map.waves.tile",
                                            one.name(),
                                            there.standards(),
                                            say.term(there.state()))));
        }
        return said;
    }

    List<Row> table() {
        return rows(waves.departements());
    }

    private List<Row> rows(Map<String, Covered> covered) {
        return covered.entrySet().stream()
                .map(entry -> row("DEP-" + entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Row::amount).reversed().thenComparing(Row::code))
                .toList();
    }

    private Row row(String code, Covered there) {
        String name = say.message(Territories.french().said(code, null));
        return new Row(code, name, BigDecimal.valueOf(there.standards()), null, 0, 0, say.term(there.state()));
    }
}
