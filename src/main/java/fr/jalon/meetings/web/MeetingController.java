package fr.jalon.meetings.web;

import fr.jalon.meetings.application.PlanMeetings;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.shared.web.Reply;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** One meeting: what everybody may know of it, and more for those inside; calling it, or off. */
@Controller
@RequestMapping("/reunions/{id}")
class MeetingController {

    private final MeetingFront front;
    private final PlanMeetings plan;

    MeetingController(MeetingFront front, PlanMeetings plan) {
        this.front = front;
        this.plan = plan;
    }

    @GetMapping
    @PublicPage
    String show(@PathVariable UUID id, Actor actor, Model model) {
        return front.show(id, actor, model);
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
        return reply.to(
                errors,
                () -> plan.cancel(id, form.getReason(), actor),
                "meeting.cancelled",
                "/reunions/" + id,
                () -> front.show(id, actor, model));
    }
}
