package fr.jalon.meetings.web;

import fr.jalon.meetings.application.AnswerInvitations;
import fr.jalon.meetings.application.AnswerInvitations.Invited;
import fr.jalon.meetings.application.DecisionLine;
import fr.jalon.meetings.application.MeetingView;
import fr.jalon.meetings.application.PlanMeetings;
import fr.jalon.meetings.application.RecordReader;
import fr.jalon.meetings.application.RecordReader.ActionLine;
import fr.jalon.meetings.domain.MeetingAction;
import fr.jalon.meetings.domain.MeetingMode;
import fr.jalon.meetings.domain.MeetingState;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Option;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.shared.web.Reply;
import fr.jalon.shared.web.Say;
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

/** One meeting: what everybody may know of it, and more for those inside; its hours and place; calling it, or off. */
@Controller
@RequestMapping("/reunions/{id}")
class MeetingController {

    private final MeetingPages pages;
    private final PlanMeetings plan;
    private final AnswerInvitations answers;
    private final RecordReader records;
    private final Say say;

    MeetingController(MeetingPages pages, PlanMeetings plan, AnswerInvitations answers, RecordReader records, Say say) {
        this.pages = pages;
        this.plan = plan;
        this.answers = answers;
        this.records = records;
        this.say = say;
    }

    /**
     * @param own what the reader answered; null when the reader is not on the list
     * @param mayAnswer of the circle, or anybody signed in where it is open
     */
    record MeetingPage(
            MeetingView meeting,
            Invited own,
            boolean mayAnswer,
            boolean mayRegister,
            List<DecisionLine> decisions,
            List<ActionLine> actions) {}

    record EditPage(MeetingView meeting, List<Option> modes) {}

    @GetMapping
    @PublicPage
    String show(@PathVariable UUID id, Actor actor, Model model) {
        model.addAttribute("registerForm", new RegisterForm());
        model.addAttribute("reasonForm", new ReasonForm());
        return page(id, actor, model);
    }

    private String page(UUID id, Actor actor, Model model) {
        return show(id, actor, model, pages, answers, records);
    }

    static String show(
            UUID id, Actor actor, Model model, MeetingPages pages, AnswerInvitations answers, RecordReader records) {
        MeetingView meeting = pages.view(id, actor);
        boolean called = meeting.line().state() == MeetingState.CALLED;
        boolean open = called && meeting.line().kind().isOpen();
        MeetingPage page = new MeetingPage(
                meeting,
                answers.own(id, actor).orElse(null),
                actor.id() != null && (open || meeting.may("ANSWER")),
                open && actor.id() == null,
                records.decisionsOf(id, actor),
                meeting.seesInside() ? records.actionsOf(id, actor) : List.of());
        pages.put(model, page, meeting, null);
        return "meetings/meeting";
    }

    @GetMapping("/modifier")
    String edit(@PathVariable UUID id, Actor actor, Model model) {
        model.addAttribute("form", MeetingForm.of(pages.view(id, actor)));
        return editing(id, actor, model);
    }

    @PostMapping("/modifier")
    String change(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") MeetingForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> plan.describe(id, form.details(), actor),
                "meeting.changed",
                "/reunions/" + id,
                () -> editing(id, actor, model));
    }

    private String editing(UUID id, Actor actor, Model model) {
        MeetingView meeting = pages.view(id, actor);
        MeetingAction.PREPARE.require(
                actor, meeting.line().standard().id(), false, meeting.line().state());
        pages.put(model, new EditPage(meeting, say.options(MeetingMode.values())), meeting, "meeting.edit");
        return "meetings/edit";
    }

    @PostMapping("/convoquer")
    String call(@PathVariable UUID id, Actor actor, Reply reply) {
        plan.call(id, actor);
        return reply.done("meeting.called", "/reunions/" + id);
    }

    @PostMapping("/annuler")
    String cancel(
            @PathVariable UUID id,
            @Valid @ModelAttribute("reasonForm") ReasonForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        model.addAttribute("registerForm", new RegisterForm());
        return reply.to(
                errors,
                () -> plan.cancel(id, form.getReason(), actor),
                "meeting.cancelled",
                "/reunions/" + id,
                () -> page(id, actor, model));
    }
}
