package fr.jalon.meetings.web;

import fr.jalon.meetings.application.MeetingView;
import fr.jalon.meetings.application.RoundOfIntroductions;
import fr.jalon.meetings.application.RoundOfIntroductions.Speaker;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Reply;
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

/** The round of introductions of a meeting. */
@Controller
@RequestMapping("/reunions/{id}/tour-de-table")
class IntroductionsController {

    private final MeetingPages pages;
    private final RoundOfIntroductions round;

    IntroductionsController(MeetingPages pages, RoundOfIntroductions round) {
        this.pages = pages;
        this.round = round;
    }

    /** @param wrong whose form is shown again with what was typed, or null */
    record IntroductionsPage(MeetingView meeting, List<Speaker> speakers, UUID wrong) {

        public long given() {
            return speakers.stream()
                    .filter(each -> each.person().introduction().isGiven())
                    .count();
        }

        /** What is to be filled in stands open. */
        public boolean opens(Speaker speaker) {
            return isWrong(speaker)
                    || speaker.mine() && !speaker.person().introduction().isGiven();
        }

        public boolean isWrong(Speaker speaker) {
            return speaker.person().id().equals(wrong);
        }
    }

    @GetMapping
    String show(@PathVariable UUID id, Actor actor, Model model) {
        model.addAttribute("form", new IntroductionForm());
        return page(id, null, actor, model);
    }

    private String page(UUID id, UUID wrong, Actor actor, Model model) {
        List<Speaker> speakers = round.read(id, actor);
        MeetingView meeting = pages.view(id, actor);
        pages.put(model, new IntroductionsPage(meeting, speakers, wrong), meeting, "introductions");
        return "meetings/introductions";
    }

    @PostMapping("/{participant}")
    String say(
            @PathVariable UUID id,
            @PathVariable UUID participant,
            @Valid @ModelAttribute("form") IntroductionForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> round.say(id, participant, form.said(), actor),
                "introduction.kept",
                "/reunions/" + id + "/tour-de-table",
                () -> page(id, participant, actor, model));
    }
}
