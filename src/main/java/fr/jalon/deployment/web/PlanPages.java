package fr.jalon.deployment.web;

import fr.jalon.deployment.application.plan.PlanReader;
import fr.jalon.deployment.application.plan.PlanView;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Crumb;
import fr.jalon.shared.web.Say;
import fr.jalon.standards.StandardHead;
import fr.jalon.standards.StandardHeads;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the pages of a deployment plan, and of what follows it, have in common. */
@Component
class PlanPages {

    private final StandardHeads heads;
    private final PlanReader reader;
    private final Say say;

    PlanPages(StandardHeads heads, PlanReader reader, Say say) {
        this.heads = heads;
        this.reader = reader;
        this.say = say;
    }

    /** @param plan null where there is none this reader may see */
    record Frame(StandardHead head, PlanView plan) {

        /** Where everything about the deployment of the standard hangs. */
        public String path() {
            return "/standards/" + head.slug() + "/deploiement";
        }

        /** Where what changes this plan is sent. */
        public String planPath() {
            return path() + "/plans/" + plan.id();
        }
    }

    /** With the plan at work. */
    Frame frame(String slug, Actor actor) {
        StandardHead head = heads.head(slug, actor);
        return new Frame(head, reader.current(head.id(), actor).orElse(null));
    }

    Frame frame(String slug, UUID plan, Actor actor) {
        return new Frame(heads.head(slug, actor), reader.one(slug, plan, actor));
    }

    /** @param labels keys of the last ones, the page itself included; the first of several leads to the plan */
    List<Crumb> crumbs(Frame frame, String... labels) {
        List<Crumb> crumbs = new ArrayList<>();
        crumbs.add(new Crumb(frame.head().title(), "/standards/" + frame.head().slug()));
        crumbs.add(new Crumb(say.key("nav.deployment"), frame.path()));
        for (int at = 0; at < labels.length; at++) {
            boolean last = at == labels.length - 1;
            crumbs.add(new Crumb(say.key(labels[at]), last ? null : frame.path() + "/plan"));
        }
        return crumbs;
    }
}
