package fr.jalon.journal.web;

import fr.jalon.journal.Timeline;
import fr.jalon.journal.TimelineEntry;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Crumb;
import fr.jalon.shared.web.Page;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.shared.web.Say;
import fr.jalon.standards.StandardHead;
import fr.jalon.standards.StandardHeads;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The public timeline of a standard, whole. */
@Controller
class HistoryController {

    private static final int ROWS = 50;

    private final Timeline timeline;
    private final StandardHeads heads;
    private final Say say;

    HistoryController(Timeline timeline, StandardHeads heads, Say say) {
        this.timeline = timeline;
        this.heads = heads;
        this.say = say;
    }

    /** @param next address of what follows, or null */
    record HistoryPage(StandardHead head, List<TimelineEntry> entries, String next) {}

    @PublicPage
    @GetMapping("/standards/{slug}/historique")
    String history(@PathVariable String slug, @RequestParam(required = false) String apres, Actor actor, Model model) {
        StandardHead head = heads.head(slug, actor);
        Page<TimelineEntry> entries = timeline.ofStandard(head.id(), actor, apres, ROWS);
        String next = entries.next() == null ? null : "/standards/" + slug + "/historique?apres=" + entries.next();
        model.addAttribute("page", new HistoryPage(head, entries.items(), next));
        model.addAttribute(
                "crumbs",
                List.of(
                        new Crumb(say.key("catalogue.title"), "/standards"),
                        new Crumb(head.title(), "/standards/" + slug),
                        new Crumb(say.key("tab.history"), null)));
        return "journal/history";
    }
}
