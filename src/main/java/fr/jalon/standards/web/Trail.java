package fr.jalon.standards.web;

import fr.jalon.shared.web.Crumb;
import fr.jalon.shared.web.Say;
import fr.jalon.standards.StandardHead;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Breadcrumbs of a standard's pages. */
@Component
class Trail {

    private final Say say;

    Trail(Say say) {
        this.say = say;
    }

    /** Catalogue, then the standard itself. */
    List<Crumb> to(StandardHead head) {
        return List.of(catalogue(), new Crumb(head.title(), null));
    }

    /** Catalogue, standard, then a page of it. */
    List<Crumb> to(StandardHead head, String label) {
        return List.of(catalogue(), standard(head), new Crumb(label, null));
    }

    /** Catalogue, standard, its life cycle, then a page of the cycle. */
    List<Crumb> inCycle(StandardHead head, String label) {
        return List.of(catalogue(), standard(head), cycle(head), new Crumb(label, null));
    }

    /** Down to a gate or an action of a phase. */
    List<Crumb> inPhase(StandardHead head, String phase, String phaseHref, String label) {
        List<Crumb> crumbs = new ArrayList<>(List.of(catalogue(), standard(head), cycle(head)));
        crumbs.add(new Crumb(phase, phaseHref));
        crumbs.add(new Crumb(label, null));
        return crumbs;
    }

    Crumb catalogue() {
        return new Crumb(say.key("catalogue.title"), "/standards");
    }

    private static Crumb standard(StandardHead head) {
        return new Crumb(head.title(), "/standards/" + head.slug());
    }

    private Crumb cycle(StandardHead head) {
        return new Crumb(say.key("cycle.title"), "/standards/" + head.slug() + "/cycle-de-vie");
    }
}
