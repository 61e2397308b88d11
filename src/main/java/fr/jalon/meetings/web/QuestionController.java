package fr.jalon.meetings.web;

import fr.jalon.meetings.application.KeepQuestions;
import fr.jalon.meetings.application.KeepQuestions.Said;
import fr.jalon.meetings.application.SettleQuestions;
import fr.jalon.shared.Actor;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.web.PublicPage;
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

/** One open question: its options, everything that was said on it in one meeting after another, and its arbitration. */
@Controller
@RequestMapping("/questions/{id}")
class QuestionController {

    private final KeepQuestions keep;
    private final SettleQuestions settle;
    private final QuestionPages pages;

    QuestionController(KeepQuestions keep, SettleQuestions settle, QuestionPages pages) {
        this.keep = keep;
        this.settle = settle;
        this.pages = pages;
    }

    @GetMapping
    @PublicPage
    String show(@PathVariable UUID id, Actor actor, Model model) {
        return pages.show(id, actor, model);
    }

    @PostMapping("/modifier")
    String edit(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") QuestionForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> keep.edit(id, form.asked(null), actor),
                "question.saved",
                "/questions/" + id,
                () -> pages.show(id, actor, model));
    }

    @PostMapping("/suite")
    String act(
            @PathVariable UUID id,
            @Valid @ModelAttribute("saidForm") SaidForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> act(id, form, actor),
                "question.saved",
                "/questions/" + id,
                () -> pages.show(id, actor, model));
    }

    private void act(UUID id, SaidForm form, Actor actor) {
        switch (form.getAct() == null ? "" : form.getAct()) {
            case "voter" -> keep.vote(id, true, actor);
            case "retirer-vote" -> keep.vote(id, false, actor);
            case "ajouter" ->
                keep.add(
                        id,
                        new Said(
                                kind(form.getKind()),
                                form.getMeeting(),
                                form.getOrganisation(),
                                form.getOption(),
                                form.getText(),
                                form.getLink()),
                        actor);
            case "envoyer" -> settle.send(id, form.getMeeting(), actor);
            case "arbitrer" -> settle.arbitrate(id, form.getOption(), form.getText(), form.getMeeting(), actor);
            case "abandonner" -> settle.drop(id, actor);
            default -> throw new NotFound("act " + form.getAct());
        }
    }

    private static String kind(String typed) {
        return typed != null && List.of("RESULT", "NOTE").contains(typed) ? typed : "POSITION";
    }
}
