package fr.jalon.deployment.web;

import fr.jalon.deployment.domain.indicator.Frequency;
import fr.jalon.deployment.domain.indicator.IndicatorAction;
import fr.jalon.deployment.domain.indicator.Stage;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Crumb;
import fr.jalon.shared.web.Option;
import fr.jalon.shared.web.Say;
import fr.jalon.standards.StandardHead;
import fr.jalon.standards.StandardHeads;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the pages of indicators have in common. */
@Component
class IndicatorPages {

    private final StandardHeads heads;
    private final Say say;

    IndicatorPages(StandardHeads heads, Say say) {
        this.heads = heads;
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

    List<Option> frequencies() {
        return say.options(Frequency.values());
    }

    List<Option> stages() {
        return say.options(Stage.values());
    }
}
