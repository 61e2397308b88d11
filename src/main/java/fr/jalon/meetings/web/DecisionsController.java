package fr.jalon.meetings.web;

import fr.jalon.meetings.application.DecisionLine;
import fr.jalon.meetings.application.DecisionReader;
import fr.jalon.meetings.application.KeepDecisions;
import fr.jalon.meetings.domain.DecisionAction;
import fr.jalon.meetings.domain.DecisionMode;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Paris;
import fr.jalon.shared.web.Option;
import fr.jalon.shared.web.Page;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.shared.web.Reply;
import fr.jalon.shared.web.Say;
import fr.jalon.standards.StandardHead;
import fr.jalon.standards.StandardHeads;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The decisions of a standard; recording one between two meetings. */
@Controller
class DecisionsController {

    private static final int ROWS = 50;

    private final DecisionReader records;
    private final KeepDecisions decisions;
    private final StandardHeads heads;
    private final Say say;
    private final Clock clock;

    DecisionsController(DecisionReader records, KeepDecisions decisions, StandardHeads heads, Say say, Clock clock) {
        this.records = records;
        this.decisions = decisions;
        this.heads = heads;
        this.say = say;
        this.clock = clock;
    }

    record DecisionsPage(
            StandardHead head, List<DecisionLine> decisions, String next, boolean mayRecord, List<Option> modes) {}

    @GetMapping("/standards/{slug}/decisions")
    @PublicPage
    String list(@PathVariable String slug, @RequestParam(required = false) String apres, Actor actor, Model model) {
        DecisionForm form = new DecisionForm();
        form.setMode(DecisionMode.SILENT);
        model.addAttribute("form", form);
        return list(slug, apres, actor, model, DecisionMode.SILENT);
    }

    private String list(String slug, String after, Actor actor, Model model, DecisionMode first) {
        StandardHead head = heads.head(slug, actor);
        Page<DecisionLine> page = records.decisions(head.id(), actor, after, ROWS);
        String next = page.next() == null ? null : "/standards/" + slug + "/decisions?apres=" + page.next();
        List<Option> modes = say.options(first, DecisionMode.MAIL);
        model.addAttribute(
                "page",
                new DecisionsPage(
                        head, page.items(), next, DecisionAction.RECORD.isAllowedTo(actor, head.id(), false), modes));
        model.addAttribute("crumbs", MeetingListController.below(head, "decisions", say));
        return "meetings/decisions";
    }

    /** By silence or by mail, between two meetings. */
    @PostMapping("/standards/{slug}/decisions")
    String record(
            @PathVariable String slug,
            @Valid @ModelAttribute("form") DecisionForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> decisions.between(slug, form.isCopil(), form.taken(Paris.day(clock.instant())), actor),
                ref -> reply.done("decision.recorded", "/decisions/" + ref),
                () -> list(slug, null, actor, model, DecisionMode.SILENT));
    }
}
