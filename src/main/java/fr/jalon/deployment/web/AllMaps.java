package fr.jalon.deployment.web;

import fr.jalon.deployment.application.indicators.TerritoryReader;
import fr.jalon.deployment.domain.indicator.UsualIndicator;
import fr.jalon.shared.Message;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.web.Crumb;
import fr.jalon.shared.web.Say;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** The maps of all standards together: by declared use, by wave, by indicator. */
@Component
class AllMaps {

    static final String PATH = "/deploiement/cartes/";
    private static final String WAVES = "vagues";

    private final TerritoryReader territories;
    private final AllWaves waves;
    private final FigureMaps maps;
    private final Say say;

    AllMaps(TerritoryReader territories, AllWaves waves, FigureMaps maps, Say say) {
        this.territories = territories;
        this.waves = waves;
        this.maps = maps;
        this.say = say;
    }

    /** @param map null where there is nothing to draw */
    record MapPage(String title, List<Crumb> links, FigureMap map) {}

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
        return new MapPage(name(which), links(which), map(which));
    }

    /** @return null where there is nothing to draw */
    FigureMap map(String which) {
        String title = say.message(Message.of("figure-map.all", name(which)));
        if (which.equals(WAVES)) {
            return waves.map(title, PATH + which);
        }
        UsualIndicator usual = usual(which);
        return maps.of(territories.figures(usual), title, usual.definition(), null, PATH + which, null);
    }

    String unit(String which) {
        return which.equals(WAVES) ? waves.unit() : usual(which).definition().unit();
    }

    List<FigureMap.Row> table(String which) {
        return which.equals(WAVES) ? waves.table() : maps.table(territories.figures(usual(which)));
    }

    private String name(String which) {
        return which.equals(WAVES)
                ? say.key("figure-map.by-wave")
                : usual(which).definition().name();
    }

    private static UsualIndicator usual(String code) {
        return Arrays.stream(UsualIndicator.values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("map " + code));
    }
}
