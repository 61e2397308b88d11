package fr.jalon.meetings.web;

import fr.jalon.meetings.application.KeepQuestions;
import fr.jalon.meetings.application.KeepQuestions.Said;
import fr.jalon.meetings.application.MeetingReader;
import fr.jalon.meetings.application.QuestionReader;
import fr.jalon.meetings.application.QuestionView;
import fr.jalon.shared.Actor;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.web.Crumb;
import fr.jalon.shared.web.Option;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.shared.web.Reply;
import fr.jalon.shared.web.Say;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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

    private static final int MEETINGS = 30;

    private final QuestionReader questions;
    private final KeepQuestions keep;
    private final MeetingReader meetings;
    private final Say say;

    QuestionController(QuestionReader questions, KeepQuestions keep, MeetingReader meetings, Say say) {
        this.questions = questions;
        this.keep = keep;
        this.meetings = meetings;
        this.say = say;
    }

    /** @param meetings it can be sent to, or settled in */
    record QuestionPage(QuestionView question, List<Option> meetings, List<Option> choices) {}

    @GetMapping
    @PublicPage
    String show(@PathVariable UUID id, Actor actor, Model model) {
        QuestionView question = questions.view(id, actor);
        QuestionForm form = new QuestionForm();
        form.setTheme(question.line().theme());
        form.setTitle(question.line().title());
        form.setText(question.text());
        form.setOptions(String.join(
                "\n",
                question.options().stream()
                        .filter(each -> !each.statusQuo())
                        .map(QuestionView.Option::label)
                        .toList()));
        form.setStatusQuo(question.options().stream()
                .filter(QuestionView.Option::statusQuo)
                .map(QuestionView.Option::label)
                .findFirst()
                .orElse(null));
        model.addAttribute("form", form);
        model.addAttribute("saidForm", new SaidForm());
        return page(question, actor, model);
    }

    private String page(QuestionView question, Actor actor, Model model) {
        List<Option> choices = question.options().stream()
                .map(each -> new Option(each.id().toString(), each.label()))
                .toList();
        UUID standard = question.standard().id();
        List<Option> at = question.may().isEmpty()
                ? List.of()
                : Stream.concat(
                                meetings.coming(standard, actor).stream(),
                                meetings.past(standard, actor, null, MEETINGS).items().stream())
                        .map(each -> new Option(each.id().toString(), each.title()))
                        .toList();
        model.addAttribute("page", new QuestionPage(question, at, choices));
        String path = "/standards/" + question.standard().slug();
        model.addAttribute(
                "crumbs",
                List.of(
                        new Crumb(question.standard().title(), path),
                        new Crumb(say.key("questions"), path + "/questions"),
                        new Crumb(question.line().title(), null)));
        return "meetings/question";
    }

    @PostMapping("/modifier")
    String edit(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") QuestionForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        model.addAttribute("saidForm", new SaidForm());
        return reply.to(
                errors,
                () -> keep.edit(id, form.asked(null), actor),
                "question.saved",
                "/questions/" + id,
                () -> page(questions.view(id, actor), actor, model));
    }

    @PostMapping("/suite")
    String act(
            @PathVariable UUID id,
            @Valid @ModelAttribute("saidForm") SaidForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        model.addAttribute("form", new QuestionForm());
        return reply.to(
                errors,
                () -> act(id, form, actor),
                "question.saved",
                "/questions/" + id,
                () -> page(questions.view(id, actor), actor, model));
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
            case "envoyer" -> keep.send(id, form.getMeeting(), actor);
            case "arbitrer" -> keep.arbitrate(id, form.getOption(), form.getText(), form.getMeeting(), actor);
            case "abandonner" -> keep.drop(id, actor);
            default -> throw new NotFound("act " + form.getAct());
        }
    }

    private static String kind(String typed) {
        return typed != null && List.of("RESULT", "NOTE").contains(typed) ? typed : "POSITION";
    }
}
