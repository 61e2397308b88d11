package fr.jalon.meetings.web;

import fr.jalon.meetings.application.MeetingLine;
import fr.jalon.meetings.application.MeetingReader;
import fr.jalon.meetings.application.QuestionReader;
import fr.jalon.meetings.application.QuestionView;
import fr.jalon.meetings.domain.MeetingState;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Crumb;
import fr.jalon.shared.web.Option;
import fr.jalon.shared.web.Say;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts the page of an open question in the model; used to show it and to show it again. */
@Component
class QuestionPages {

    private static final int MEETINGS = 30;

    private final QuestionReader questions;
    private final MeetingReader meetings;
    private final Say say;

    QuestionPages(QuestionReader questions, MeetingReader meetings, Say say) {
        this.questions = questions;
        this.meetings = meetings;
        this.say = say;
    }

    /**
     * @param kept by the circle it was raised in, not public yet
     * @param arbitrationKept by the circle that settled it, whose minutes are not out
     * @param meetings it can be spoken of or settled in: those to come and the last ones
     * @param coming it can be sent to
     */
    record QuestionPage(
            QuestionView question,
            boolean kept,
            boolean arbitrationKept,
            List<Option> meetings,
            List<Option> coming,
            List<Option> choices) {}

    String show(UUID id, Actor actor, Model model) {
        QuestionView question = questions.view(id, actor);
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", form(question));
        }
        if (!model.containsAttribute("saidForm")) {
            model.addAttribute("saidForm", new SaidForm());
        }
        return page(question, actor, model);
    }

    /** As it stands, to be edited. */
    private static QuestionForm form(QuestionView question) {
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
        return form;
    }

    private String page(QuestionView question, Actor actor, Model model) {
        List<Option> choices = question.options().stream()
                .map(each -> new Option(each.id().toString(), each.label()))
                .toList();
        UUID standard = question.standard().id();
        boolean offers = !question.may().isEmpty();
        List<Option> coming = offers ? options(meetings.coming(standard, actor)) : List.of();
        List<Option> past =
                offers ? options(meetings.past(standard, actor, null, MEETINGS).items()) : List.of();
        UUID id = question.line().id();
        model.addAttribute(
                "page",
                new QuestionPage(
                        question,
                        questions.isKept(id),
                        question.arbitration() != null && questions.isArbitrationKept(id),
                        Stream.concat(coming.stream(), past.stream()).toList(),
                        coming,
                        choices));
        String path = "/standards/" + question.standard().slug();
        model.addAttribute(
                "crumbs",
                List.of(
                        new Crumb(question.standard().title(), path),
                        new Crumb(say.key("questions"), path + "/questions"),
                        new Crumb(question.line().title(), null)));
        return "meetings/question";
    }

    private static List<Option> options(List<MeetingLine> lines) {
        return lines.stream()
                .filter(each -> each.state() != MeetingState.CANCELLED)
                .map(each -> new Option(each.id().toString(), each.title()))
                .toList();
    }
}
