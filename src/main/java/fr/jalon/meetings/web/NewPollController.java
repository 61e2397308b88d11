package fr.jalon.meetings.web;

import fr.jalon.meetings.application.MeetingView;
import fr.jalon.meetings.application.RunPolls;
import fr.jalon.meetings.domain.MeetingState;
import fr.jalon.meetings.domain.poll.PollAction;
import fr.jalon.shared.Actor;
import fr.jalon.shared.NotFound;
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

/** Opening the date poll of a meeting. */
@Controller
@RequestMapping("/reunions/{id}/sondage")
class NewPollController {

    private final RunPolls run;
    private final PollPages pages;
    private final MeetingPages meetings;

    NewPollController(RunPolls run, PollPages pages, MeetingPages meetings) {
        this.run = run;
        this.pages = pages;
        this.meetings = meetings;
    }

    @GetMapping("/nouveau")
    String ask(@PathVariable UUID id, Actor actor, Model model) {
        model.addAttribute("form", new PollForm());
        return fresh(id, actor, model);
    }

    private String fresh(UUID id, Actor actor, Model model) {
        MeetingView meeting = meetings.view(id, actor);
        PollAction.OPEN.require(actor, meeting.line().standard().id());
        if (meeting.line().state() != MeetingState.PLANNED) {
            throw new NotFound("poll of a meeting that is told");
        }
        return pages.fresh(id, actor, model);
    }

    @PostMapping
    String open(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") PollForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> run.open(id, form.hours(), form.end(), actor),
                "poll.opened",
                PollController.path(id),
                () -> fresh(id, actor, model));
    }
}
