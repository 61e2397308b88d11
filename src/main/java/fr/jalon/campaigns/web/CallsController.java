package fr.jalon.campaigns.web;

import fr.jalon.campaigns.application.CallLine;
import fr.jalon.campaigns.application.CallReader;
import fr.jalon.campaigns.domain.CampaignAction;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Crumb;
import fr.jalon.shared.web.NavEntry;
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

/** The calls, of all standards and of one. */
@Controller
@PublicPage
class CallsController {

    private static final int ROWS = 25;

    private final CallReader calls;
    private final StandardHeads heads;
    private final Say say;

    CallsController(CallReader calls, StandardHeads heads, Say say) {
        this.calls = calls;
        this.heads = heads;
        this.say = say;
    }

    /** @param next address of what follows, or null */
    record CallsPage(
            List<CallLine> open,
            List<CallLine> coming,
            List<CallLine> preparing,
            List<CallLine> past,
            boolean first,
            String next) {}

    /** The calls of a standard. */
    record StandardCallsPage(StandardHead head, List<CallLine> calls, boolean mayCreate) {}

    @GetMapping("/appels")
    String list(@RequestParam(required = false) String apres, Actor actor, Model model) {
        Page<CallLine> past = calls.past(actor, apres, ROWS);
        boolean first = apres == null;
        model.addAttribute(
                "page",
                new CallsPage(
                        first ? calls.open(actor) : List.of(),
                        first ? calls.coming(actor) : List.of(),
                        first && actor.id() != null ? calls.inPreparation(actor) : List.of(),
                        past.items(),
                        first,
                        past.next() == null ? null : "/appels?apres=" + past.next()));
        model.addAttribute("crumbs", List.of(new Crumb(say.key("calls.title"), null)));
        return "campaigns/calls";
    }

    @GetMapping("/standards/{slug}/appels")
    String ofStandard(@PathVariable String slug, Actor actor, Model model) {
        StandardHead head = heads.head(slug, actor);
        model.addAttribute(
                "page",
                new StandardCallsPage(
                        head, calls.ofStandard(head.id(), actor), CampaignAction.CREATE.isAllowedTo(actor, head.id())));
        model.addAttribute(
                "crumbs",
                List.of(
                        new Crumb(say.key("catalogue.title"), "/standards"),
                        new Crumb(head.title(), "/standards/" + slug),
                        new Crumb(say.key("calls.title"), null)));
        return "campaigns/standard-calls";
    }

    /** Where calls are reached from. */
    @Configuration(proxyBeanMethods = false)
    static class Navigation {

        @Bean
        NavEntry callsNavEntry() {
            return new NavEntry(20, "nav.calls", "/appels");
        }

        @Bean
        StandardTab callsTab() {
            return new StandardTab("calls", 60, "calls.title", "/appels");
        }
    }
}
