package fr.jalon.deployment.web;

import fr.jalon.deployment.application.indicators.ConformingWatch;
import fr.jalon.deployment.application.indicators.IndicatorReader;
import fr.jalon.deployment.application.indicators.IndicatorView;
import fr.jalon.deployment.application.waves.WaveCoverage;
import fr.jalon.deployment.domain.indicator.Funnel;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Crumb;
import fr.jalon.shared.web.Say;
import fr.jalon.standards.StandardHead;
import fr.jalon.standards.StandardHeads;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Who uses a standard: the page, whether one reads it or checks the register on it. */
@Component
class StandardDeploymentPages {

    private final AdoptionPages pages;
    private final IndicatorReader indicators;
    private final ConformingWatch watch;
    private final WaveCoverage waves;
    private final StandardHeads heads;
    private final Say say;

    StandardDeploymentPages(
            AdoptionPages pages,
            IndicatorReader indicators,
            ConformingWatch watch,
            WaveCoverage waves,
            StandardHeads heads,
            Say say) {
        this.pages = pages;
        this.indicators = indicators;
        this.watch = watch;
        this.waves = waves;
        this.heads = heads;
        this.say = say;
    }

    /**
     * The deployment of a standard.
     *
     * @param links its other maps; empty where it has none
     */
    record StandardDeploymentPage(
            StandardHead head,
            MapView map,
            RegisterView register,
            List<IndicatorView> indicators,
            Funnel funnel,
            boolean noneConforms,
            List<Crumb> links) {}

    /** @param after where the page before of the register ended, or null */
    String view(String slug, String departement, UUID after, Actor actor, Model model) {
        StandardHead head = heads.head(slug, actor);
        List<IndicatorView> measured = indicators.ofStandard(head.id());
        String path = "/standards/" + slug + "/deploiement";
        model.addAttribute(
                "page",
                new StandardDeploymentPage(
                        head,
                        pages.map(head.id(), path, head.title()),
                        pages.register(head.id(), departement, after, path, actor),
                        measured,
                        IndicatorView.funnel(measured),
                        watch.of(head.id()) == ConformingWatch.Finding.NONE,
                        links(head.id(), path, measured)));
        model.addAttribute(
                "crumbs",
                List.of(new Crumb(head.title(), "/standards/" + slug), new Crumb(say.key("nav.deployment"), null)));
        return "deployment/standard";
    }

    private List<Crumb> links(UUID standardId, String path, List<IndicatorView> measured) {
        List<Crumb> links = new ArrayList<>();
        if (waves.isMapped(standardId)) {
            links.add(new Crumb(say.key("figure-map.by-wave"), path + "/vagues#carte"));
        }
        measured.stream()
                .filter(one -> one.byTerritory() != null)
                .map(one -> new Crumb(one.about().name(), path + "/indicateurs/" + one.code() + "#carte"))
                .forEach(links::add);
        if (!links.isEmpty()) {
            links.add(0, new Crumb(say.key("figure-map.by-use"), null));
        }
        return links;
    }
}
