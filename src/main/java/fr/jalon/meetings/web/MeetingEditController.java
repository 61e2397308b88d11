package fr.jalon.meetings.web;

import fr.jalon.meetings.application.MeetingView;
import fr.jalon.meetings.application.PlanMeetings;
import fr.jalon.meetings.domain.MeetingAction;
import fr.jalon.meetings.domain.MeetingMode;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Option;
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

/** The title, hours and place of a meeting. */
@Controller
@RequestMapping("/reunions/{id}/modifier")
class MeetingEditController {

    private final MeetingPages pages;
    private final PlanMeetings plan;
    private final Say say;

    MeetingEditController(MeetingPages pages, PlanMeetings plan, Say say) {
        this.pages = pages;
        this.plan = plan;
        this.say = say;
    }

    record EditPage(MeetingView meeting, List<Option> modes) {}

    @GetMapping
    String edit(@PathVariable UUID id, Actor actor, Model model) {
        model.addAttribute("form", MeetingForm.of(pages.view(id, actor)));
        return editing(id, actor, model);
    }

    @PostMapping
    String change(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") MeetingForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        MeetingFormCheck.of(form, errors);
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
}
