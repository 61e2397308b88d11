package fr.jalon.meetings.web;

import fr.jalon.meetings.application.AnswerPolls;
import fr.jalon.meetings.application.RunPolls;
import fr.jalon.meetings.domain.poll.Availability;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.shared.web.Reply;
import fr.jalon.shared.web.Say;
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
import org.springframework.web.bind.annotation.RequestParam;

/** A date poll without an account: asking a guest by mail, and answering by the link of the mail. */
@Controller
class PollLinkController {

    private final RunPolls run;
    private final AnswerPolls answers;
    private final PollPages pages;
    private final Say say;

    PollLinkController(RunPolls run, AnswerPolls answers, PollPages pages, Say say) {
        this.run = run;
        this.answers = answers;
        this.pages = pages;
        this.say = say;
    }

    @PostMapping("/reunions/{id}/sondage/invites")
    String invite(
            @PathVariable UUID id,
            @Valid @ModelAttribute("guestForm") RegisterForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> run.invite(id, form.getName(), form.getOrganisation(), form.getAddress(), say.locale(), actor),
                "poll.invited",
                PollController.path(id),
                () -> pages.show(id, actor, model));
    }

    /** Opening the link changes nothing. */
    @GetMapping("/sondages/{secret}")
    @PublicPage
    String link(@PathVariable String secret, Model model) {
        return pages.showByLink(secret, model);
    }

    @PostMapping("/sondages/{secret}")
    @PublicPage
    String answer(@PathVariable String secret, @RequestParam Map<String, String> sent, Model model, Reply reply) {
        Map<UUID, Availability> said = PollPages.said(sent);
        if (said.isEmpty()) {
            model.addAttribute(PollPages.UNANSWERED, true);
            return reply.again(() -> pages.showByLink(secret, model));
        }
        answers.answerByLink(secret, said);
        return reply.done("poll.answered", "/sondages/" + secret);
    }
}
