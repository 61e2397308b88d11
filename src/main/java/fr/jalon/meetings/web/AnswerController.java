package fr.jalon.meetings.web;

import fr.jalon.accounts.RateLimits;
import fr.jalon.meetings.application.AnswerInvitations;
import fr.jalon.meetings.application.AnswerInvitations.Invited;
import fr.jalon.meetings.application.MeetingView;
import fr.jalon.meetings.application.Participant;
import fr.jalon.shared.Actor;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.shared.web.Reply;
import fr.jalon.shared.web.Say;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Duration;
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

/** Saying that one comes or not: signed in, by the link of a mail, by registering. Opening a link changes nothing. */
@Controller
@RequestMapping("/reunions/{id}")
class AnswerController {

    private final AnswerInvitations answers;
    private final MeetingPages pages;
    private final MeetingFront front;
    private final RateLimits limits;
    private final Say say;

    AnswerController(AnswerInvitations answers, MeetingPages pages, MeetingFront front, RateLimits limits, Say say) {
        this.answers = answers;
        this.pages = pages;
        this.front = front;
        this.limits = limits;
        this.say = say;
    }

    record AnswerPage(MeetingView meeting, Invited invited, String action) {}

    @GetMapping("/reponse/{secret}")
    @PublicPage
    String link(@PathVariable UUID id, @PathVariable String secret, Actor actor, Model model, Reply reply) {
        MeetingView meeting = pages.view(id, actor);
        Invited invited;
        try {
            invited = answers.byLink(id, secret);
        } catch (NotFound newer) {
            return reply.done("meeting.link-replaced", "/reunions/" + id);
        }
        String action = "/reunions/" + id + "/reponse/" + secret;
        pages.put(model, new AnswerPage(meeting, invited, action), meeting, "meeting.answer");
        return "meetings/answer";
    }

    @PostMapping("/reponse/{secret}")
    @PublicPage
    String answer(@PathVariable UUID id, @PathVariable String secret, @RequestParam String reponse, Reply reply) {
        answers.answerByLink(id, secret, read(reponse));
        return reply.done("meeting.answered", "/reunions/" + id + "/reponse/" + secret);
    }

    @PostMapping("/reponse")
    String answerSignedIn(@PathVariable UUID id, @RequestParam String reponse, Actor actor, Reply reply) {
        answers.answer(id, read(reponse), actor);
        return reply.done("meeting.answered", "/reunions/" + id);
    }

    private static Participant.Reply read(String typed) {
        return switch (typed) {
            case "oui" -> Participant.Reply.YES;
            case "non" -> Participant.Reply.NO;
            default -> throw new NotFound("answer " + typed);
        };
    }

    @PostMapping("/inscription")
    @PublicPage
    String register(
            @PathVariable UUID id,
            @Valid @ModelAttribute("registerForm") RegisterForm form,
            BindingResult errors,
            Actor actor,
            HttpServletRequest request,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> {
                    limits.fromNetwork("MEETING-REGISTER", request.getRemoteAddr(), 20, Duration.ofHours(1));
                    limits.toAddress("MEETING-REGISTER", form.getAddress(), 3, Duration.ofHours(1));
                    answers.register(
                            id, form.getName(), form.getOrganisation(), form.getAddress(), say.locale(), actor);
                },
                "meeting.register.sent",
                "/reunions/" + id,
                () -> front.show(id, actor, model));
    }
}
