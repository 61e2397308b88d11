package fr.jalon.meetings.web;

import fr.jalon.meetings.application.DecisionReader;
import fr.jalon.meetings.application.KeepQuestions;
import fr.jalon.meetings.application.QuestionLists;
import fr.jalon.meetings.application.QuestionView;
import fr.jalon.meetings.domain.QuestionAction;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.shared.web.Reply;
import fr.jalon.shared.web.Say;
import fr.jalon.standards.StandardHead;
import fr.jalon.standards.StandardHeads;
import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The questions of a standard that nobody has settled yet, by theme; raising one, here or in a meeting. */
@Controller
class QuestionsController {

    private final QuestionLists questions;
    private final KeepQuestions keep;
    private final DecisionReader records;
    private final StandardHeads heads;
    private final LivePages live;
    private final Say say;

    QuestionsController(
            QuestionLists questions,
            KeepQuestions keep,
            DecisionReader records,
            StandardHeads heads,
            LivePages live,
            Say say) {
        this.questions = questions;
        this.keep = keep;
        this.records = records;
        this.heads = heads;
        this.live = live;
        this.say = say;
    }

    record QuestionsPage(
            StandardHead head,
            Map<String, List<QuestionView.Line>> open,
            List<QuestionView.Line> settled,
            Map<UUID, String> outcomes,
            boolean mayRaise) {}

    @GetMapping("/standards/{slug}/questions")
    @PublicPage
    String list(@PathVariable String slug, Actor actor, Model model) {
        model.addAttribute("form", new QuestionForm());
        return show(slug, actor, model);
    }

    private String show(String slug, Actor actor, Model model) {
        StandardHead head = heads.head(slug, actor);
        List<QuestionView.Line> all = questions.of(head.id(), actor);
        Map<String, List<QuestionView.Line>> open = all.stream()
                .filter(each -> each.state().isOpen())
                .collect(Collectors.groupingBy(QuestionView.Line::theme, LinkedHashMap::new, Collectors.toList()));
        model.addAttribute(
                "page",
                new QuestionsPage(
                        head,
                        open,
                        all.stream().filter(each -> !each.state().isOpen()).toList(),
                        questions.outcomes(head.id(), actor),
                        QuestionAction.RAISE.isAllowedTo(actor, head.id(), records.isInside(head.id(), actor))));
        model.addAttribute("crumbs", MeetingListController.below(head, "questions", say));
        return "meetings/questions";
    }

    @PostMapping("/standards/{slug}/questions")
    String raise(
            @PathVariable String slug,
            @Valid @ModelAttribute("form") QuestionForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> keep.raise(slug, form.asked(null), actor),
                made -> reply.done("question.raised", "/questions/" + made),
                () -> show(slug, actor, model));
    }

    /** Raised while the meeting runs; a theme can wait. */
    @PostMapping("/reunions/{id}/seance/questions")
    String raiseIn(
            @PathVariable UUID id,
            @Valid @ModelAttribute("questionForm") QuestionForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> keep.raiseIn(id, form.getItem(), form.asked(say.key("question.no-theme")), actor),
                made -> reply.done("question.raised", LiveController.path(id, form.getItem())),
                () -> live.show(id, form.getItem(), actor, model));
    }
}
