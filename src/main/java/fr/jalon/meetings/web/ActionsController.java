package fr.jalon.meetings.web;

import fr.jalon.meetings.application.ActionReader;
import fr.jalon.meetings.application.ActionReader.ActionLine;
import fr.jalon.meetings.application.DecisionReader;
import fr.jalon.meetings.application.KeepActions;
import fr.jalon.meetings.domain.ItemAction;
import fr.jalon.meetings.domain.Promise;
import fr.jalon.shared.Actor;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.web.Page;
import fr.jalon.shared.web.Reply;
import fr.jalon.shared.web.Say;
import fr.jalon.standards.StandardHead;
import fr.jalon.standards.StandardHeads;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who does what until when: for the people of the group. */
@Controller
@RequestMapping("/standards/{slug}/actions")
class ActionsController {

    private static final int ROWS = 50;

    private final DecisionReader records;
    private final ActionReader lines;
    private final KeepActions actions;
    private final StandardHeads heads;
    private final Say say;

    ActionsController(DecisionReader records, ActionReader lines, KeepActions actions, StandardHeads heads, Say say) {
        this.records = records;
        this.lines = lines;
        this.actions = actions;
        this.heads = heads;
        this.say = say;
    }

    /** @param mayClose every action; whoever answers for one may close that one */
    record ActionsPage(
            StandardHead head, List<ActionLine> open, List<ActionLine> closed, String next, boolean mayClose) {

        public String path() {
            return "/standards/" + head.slug() + "/actions";
        }
    }

    @GetMapping
    String list(@PathVariable String slug, @RequestParam(required = false) String apres, Actor actor, Model model) {
        model.addAttribute("form", new ActionForm());
        return show(slug, apres, actor, model);
    }

    private String show(String slug, String after, Actor actor, Model model) {
        StandardHead head = heads.head(slug, actor);
        List<ActionLine> open = lines.open(head.id(), actor);
        boolean inside = records.isInside(head.id(), actor);
        ItemAction.READ.require(actor, head.id(), inside || !open.isEmpty(), false);
        Page<ActionLine> closed = lines.closed(head.id(), actor, after, ROWS);
        String next = closed.next() == null ? null : "/standards/" + slug + "/actions?apres=" + closed.next();
        boolean mayClose = ItemAction.CLOSE.isAllowedTo(actor, head.id(), inside, false);
        model.addAttribute("page", new ActionsPage(head, open, closed.items(), next, mayClose));
        model.addAttribute("crumbs", MeetingListController.below(head, "items", say));
        return "meetings/actions";
    }

    @PostMapping("/{action}")
    String act(
            @PathVariable String slug,
            @PathVariable UUID action,
            @Valid @ModelAttribute("form") ActionForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> act(action, form, actor),
                "item.saved",
                form.getLive() == null ? "/standards/" + slug + "/actions" : "/reunions/" + form.getLive() + "/seance",
                () -> show(slug, null, actor, model));
    }

    private void act(UUID action, ActionForm form, Actor actor) {
        switch (form.getAct() == null ? "" : form.getAct()) {
            case "fait" -> actions.done(action, form.getEvidence(), actor);
            case "abandonner" -> actions.drop(action, form.getEvidence(), actor);
            case "rouvrir" -> actions.reopen(action, actor);
            case "modifier" ->
                actions.edit(action, new Promise(form.getWhat(), null, form.getResponsible(), form.getDueOn()), actor);
            default -> throw new NotFound("act " + form.getAct());
        }
    }
}
