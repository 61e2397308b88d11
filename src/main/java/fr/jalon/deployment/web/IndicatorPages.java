package fr.jalon.deployment.web;

import fr.jalon.deployment.application.indicators.IndicatorView;
import fr.jalon.deployment.application.indicators.TerritoryReader;
import fr.jalon.deployment.domain.indicator.Frequency;
import fr.jalon.deployment.domain.indicator.IndicatorAction;
import fr.jalon.deployment.domain.indicator.Nature;
import fr.jalon.deployment.domain.indicator.Stage;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Crumb;
import fr.jalon.shared.web.Option;
import fr.jalon.shared.web.Say;
import fr.jalon.standards.StandardHead;
import fr.jalon.standards.StandardHeads;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the pages of indicators have in common. */
@Component
class IndicatorPages {

    private final StandardHeads heads;
    private final TerritoryReader territories;
    private final FigureMaps maps;
    private final DeclareChoices choices;
    private final Say say;

    IndicatorPages(StandardHeads heads, TerritoryReader territories, FigureMaps maps, DeclareChoices choices, Say say) {
        this.heads = heads;
        this.territories = territories;
        this.maps = maps;
        this.choices = choices;
        this.say = say;
    }

    /** @param define and measure: what the reader may do */
    record Frame(StandardHead head, boolean define, boolean measure) {

        public String path() {
            return "/standards/" + head.slug() + "/deploiement/indicateurs";
        }
    }

    Frame frame(String slug, Actor actor) {
        StandardHead head = heads.head(slug, actor);
        return new Frame(
                head,
                IndicatorAction.DEFINE.isAllowedTo(actor, head.id()),
                IndicatorAction.MEASURE.isAllowedTo(actor, head.id()));
    }

    /** @param last what the page itself is called; null for the list */
    List<Crumb> crumbs(Frame frame, String last) {
        List<Crumb> crumbs = new ArrayList<>();
        String deployment = "/standards/" + frame.head().slug() + "/deploiement";
        crumbs.add(new Crumb(frame.head().title(), "/standards/" + frame.head().slug()));
        crumbs.add(new Crumb(say.key("nav.deployment"), deployment));
        crumbs.add(new Crumb(say.key("indicators.title"), last == null ? null : frame.path()));
        if (last != null) {
            crumbs.add(new Crumb(last, null));
        }
        return crumbs;
    }

    /** @return null where no territory is measured */
    FigureMap map(String slug, IndicatorView indicator, String path) {
        return indicator.byTerritory() == null
                ? null
                : maps.of(
                        territories.figures(slug, indicator.code()),
                        indicator.about().name(),
                        indicator.about(),
                        indicator.latest(),
                        path,
                        path + "?territoire=");
    }

    /** What a territory is called; null for the whole. */
    String territory(String code) {
        return code == null ? null : maps.name(code);
    }

    List<Option> territories() {
        return choices.territories();
    }

    List<Option> natures() {
        return Arrays.stream(Nature.values())
                .map(one -> new Option(one.name(), say.key("indicator.nature." + one)))
                .toList();
    }

    List<Option> frequencies() {
        return say.options(Frequency.values());
    }

    List<Option> stages() {
        return say.options(Stage.values());
    }
}
