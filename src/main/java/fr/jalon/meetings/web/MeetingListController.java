package fr.jalon.meetings.web;

import fr.jalon.meetings.application.DecisionReader;
import fr.jalon.meetings.application.MeetingLine;
import fr.jalon.meetings.application.MeetingReader;
import fr.jalon.meetings.domain.MeetingAction;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Crumb;
import fr.jalon.shared.web.Page;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.shared.web.Say;
import fr.jalon.standards.StandardHead;
import fr.jalon.standards.StandardHeads;
import fr.jalon.standards.StandardTab;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The meetings of a standard. */
@Controller
class MeetingListController {

    private static final int ROWS = 25;

    private final MeetingReader meetings;
    private final DecisionReader records;
    private final StandardHeads heads;
    private final Say say;

    MeetingListController(MeetingReader meetings, DecisionReader records, StandardHeads heads, Say say) {
        this.meetings = meetings;
        this.records = records;
        this.heads = heads;
        this.say = say;
    }

    /** @param next address of what follows, or null */
    record MeetingsPage(
            StandardHead head,
            List<MeetingLine> coming,
            List<MeetingLine> past,
            boolean first,
            String next,
            boolean mayPlan,
            boolean inside) {}

    @GetMapping("/standards/{slug}/reunions")
    @PublicPage
    String list(@PathVariable String slug, @RequestParam(required = false) String apres, Actor actor, Model model) {
        StandardHead head = heads.head(slug, actor);
        Page<MeetingLine> past = meetings.past(head.id(), actor, apres, ROWS);
        String next = past.next() == null ? null : "/standards/" + slug + "/reunions?apres=" + past.next();
        model.addAttribute(
                "page",
                new MeetingsPage(
                        head,
                        apres == null ? meetings.coming(head.id(), actor) : List.of(),
                        past.items(),
                        apres == null,
                        next,
                        MeetingAction.PLAN.isAllowedTo(actor, head.id(), false),
                        records.isInside(head.id(), actor)));
        model.addAttribute("crumbs", crumbs(head, "meetings.title", say));
        return "meetings/meetings";
    }

    static List<Crumb> crumbs(StandardHead head, String label, Say say) {
        return List.of(
                new Crumb(say.key("catalogue.title"), "/standards"),
                new Crumb(head.title(), "/standards/" + head.slug()),
                new Crumb(say.key(label), null));
    }

    /** Of what meetings leave: decisions, actions, questions. */
    static List<Crumb> below(StandardHead head, String label, Say say) {
        String standard = "/standards/" + head.slug();
        return List.of(
                new Crumb(head.title(), standard),
                new Crumb(say.key("meetings.title"), standard + "/reunions"),
                new Crumb(say.key(label), null));
    }

    /** Where meetings are reached from. */
    @Configuration(proxyBeanMethods = false)
    static class Navigation {

        @Bean
        StandardTab meetingsTab() {
            return new StandardTab("meetings", 40, "meetings.title", "/reunions");
        }
    }
}
