package fr.jalon.meetings.web;

import fr.jalon.meetings.application.AnswerPolls;
import fr.jalon.meetings.application.RunPolls;
import fr.jalon.meetings.domain.poll.Availability;
import fr.jalon.shared.Actor;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.web.Reply;
import jakarta.validation.Valid;
import java.util.Map;
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

/** The date poll of a meeting: answering signed in, and what is made of it. It is opened by {@link NewPollController}. */
@Controller
@RequestMapping("/reunions/{id}/sondage")
class PollController {

    private final RunPolls run;
    private final AnswerPolls answers;
    private final PollPages pages;

    PollController(RunPolls run, AnswerPolls answers, PollPages pages) {
        this.run = run;
        this.answers = answers;
        this.pages = pages;
    }

    @GetMapping
    String show(@PathVariable UUID id, Actor actor, Model model) {
        return pages.show(id, actor, model);
    }

    @PostMapping("/creneaux")
    String propose(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") PollForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> run.propose(id, form.hours(), actor),
                "poll.slots-added",
                path(id),
                () -> pages.show(id, actor, model));
    }

    @PostMapping("/reponse")
    String answer(
            @PathVariable UUID id, @RequestParam Map<String, String> sent, Actor actor, Model model, Reply reply) {
        Map<UUID, Availability> said = PollPages.said(sent);
        if (said.isEmpty()) {
            model.addAttribute(PollPages.UNANSWERED, true);
            return reply.again(() -> pages.show(id, actor, model));
        }
        answers.answer(id, said, actor);
        return reply.done("poll.answered", path(id));
    }

    @PostMapping("/suite")
    String act(
            @PathVariable UUID id,
            @Valid @ModelAttribute("stepForm") PollStepForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> act(id, form, actor),
                there -> reply.done("poll.done." + form.getAct(), there),
                () -> pages.show(id, actor, model));
    }

    private String act(UUID id, PollStepForm form, Actor actor) {
        switch (form.getAct() == null ? "" : form.getAct()) {
            case "relancer" -> run.remind(id, actor);
            case "clore" -> run.close(id, actor);
            case "rouvrir" -> run.reopen(id, form.end(), actor);
            case "ecarter" -> run.withdraw(id, form.getSlot(), actor);
            case "retenir" -> {
                run.choose(id, form.getSlot(), actor);
                return "/reunions/" + id;
            }
            default -> throw new NotFound("act " + form.getAct());
        }
        return path(id);
    }

    static String path(UUID id) {
        return "/reunions/" + id + "/sondage";
    }
}
