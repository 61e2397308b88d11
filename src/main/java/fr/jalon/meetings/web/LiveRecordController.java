package fr.jalon.meetings.web;

import fr.jalon.meetings.application.CheckAttendance;
import fr.jalon.meetings.application.KeepActions;
import fr.jalon.meetings.application.KeepDecisions;
import fr.jalon.meetings.application.Participant;
import fr.jalon.meetings.application.SettleQuestions;
import fr.jalon.meetings.domain.Promise;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.Paris;
import fr.jalon.shared.web.Reply;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What comes of a meeting, typed as it is taken: decisions and actions. */
@Controller
@RequestMapping("/reunions/{id}/seance")
class LiveRecordController {

    private final LivePages pages;
    private final KeepDecisions decisions;
    private final KeepActions actions;
    private final SettleQuestions questions;
    private final CheckAttendance attendance;
    private final Clock clock;

    LiveRecordController(
            LivePages pages,
            KeepDecisions decisions,
            KeepActions actions,
            SettleQuestions questions,
            CheckAttendance attendance,
            Clock clock) {
        this.pages = pages;
        this.decisions = decisions;
        this.actions = actions;
        this.questions = questions;
        this.attendance = attendance;
        this.clock = clock;
    }

    @PostMapping("/decisions")
    String decide(
            @PathVariable UUID id,
            @Valid @ModelAttribute("decisionForm") DecisionForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> decisions.inMeeting(id, form.getItem(), form.taken(Paris.day(clock.instant())), actor),
                ref -> reply.done(Message.of("decision.recorded", ref), LiveController.path(id, form.getItem())),
                () -> pages.show(id, form.getItem(), actor, model));
    }

    @PostMapping("/actions")
    String act(
            @PathVariable UUID id,
            @Valid @ModelAttribute("actionForm") ActionForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> actions.inMeeting(id, form.getItem(), promise(id, form, actor), actor),
                made -> reply.done("item.recorded", LiveController.path(id, form.getItem())),
                () -> pages.show(id, form.getItem(), actor, model));
    }

    /** Settles the question the item is about: a decision of this meeting, on this item. */
    @PostMapping("/points/{item}/arbitrage")
    String arbitrate(
            @PathVariable UUID id,
            @PathVariable UUID item,
            @Valid @ModelAttribute("arbitrationForm") ArbitrationForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> questions.arbitrateItem(id, item, form.getOption(), form.getArbitration(), actor),
                "question.settled",
                LiveController.path(id, item),
                () -> pages.show(id, item, actor, model));
    }

    /** Whoever is on the list under that name answers for it with the account. */
    private Promise promise(UUID id, ActionForm form, Actor actor) {
        UUID person = attendance.read(id, actor).stream()
                .filter(each -> each.name().equalsIgnoreCase(form.getResponsible()))
                .map(Participant::personId)
                .filter(each -> each != null)
                .findFirst()
                .orElse(null);
        return new Promise(form.getWhat(), person, form.getResponsible(), form.getDueOn());
    }
}
