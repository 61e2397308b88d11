package fr.jalon.deployment.web;

import fr.jalon.deployment.application.indicators.TerritoryReader;
import fr.jalon.deployment.application.waves.WaveCoverage;
import fr.jalon.deployment.domain.indicator.TerritoryFigures;
import fr.jalon.deployment.domain.indicator.TerritoryFigures.Figure;
import fr.jalon.deployment.domain.indicator.UsualIndicator;
import fr.jalon.shared.Message;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.web.Crumb;
import fr.jalon.shared.web.Say;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The maps of all standards together: by declared use, by wave, by indicator. */
@Component
class AllMaps {

    static final String PATH = "/deploiement/cartes/";
    private static final String WAVES = "vagues";

    private final TerritoryReader territories;
    private final WaveCoverage waves;
    private final FigureMaps maps;
    private final Say say;

    AllMaps(TerritoryReader territories, WaveCoverage waves, FigureMaps maps, Say say) {
        this.territories = territories;
        this.waves = waves;
        this.maps = maps;
        this.say = say;
    }

    /** @param map null where there is nothing to draw */
    record MapPage(String title, List<Crumb> links, FigureMap map) {}

    /** What the figures are of. */
    private record Subject(String name, String unit) {}

    /** Which maps there are; the one that is shown has no address. */
    List<Crumb> links(String shown) {
        List<Crumb> links = new ArrayList<>();
        links.add(new Crumb(say.key("figure-map.by-use"), shown == null ? null : "/deploiement"));
        links.add(link(WAVES, say.key("figure-map.by-wave"), shown));
        for (UsualIndicator usual : UsualIndicator.values()) {
            links.add(link(usual.code(), usual.definition().name(), shown));
        }
        return links;
    }

    private static Crumb link(String code, String name, String shown) {
        return new Crumb(name, code.equals(shown) ? null : PATH + code);
    }

    MapPage page(String which) {
        return new MapPage(subject(which).name(), links(which), map(which));
    }

    /** @return null where there is nothing to draw */
    FigureMap map(String which) {
        Subject subject = subject(which);
        String title = say.message(Message.of("figure-map.all", subject.name()));
        return maps.of(figures(which), title, subject.unit(), PATH + which, null);
    }

    TerritoryFigures figures(String which) {
        return which.equals(WAVES) ? waves() : territories.figures(usual(which));
    }

    private TerritoryFigures waves() {
        Map<String, Figure> counts = waves.standards().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, count -> new Figure(BigDecimal.valueOf(count.getValue()), null, 0)));
        return new TerritoryFigures(counts, List.of());
    }

    private Subject subject(String which) {
        if (which.equals(WAVES)) {
            return new Subject(say.key("figure-map.by-wave"), say.key("figure-map.standards"));
        }
        UsualIndicator usual = usual(which);
        return new Subject(usual.definition().name(), usual.definition().unit());
    }

    private static UsualIndicator usual(String code) {
        return Arrays.stream(UsualIndicator.values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("map " + code));
    }
}
