package fr.jalon.meetings.web;

import fr.jalon.meetings.application.KeepQuiz;
import fr.jalon.meetings.application.MeetingView;
import fr.jalon.meetings.application.QuizView;
import fr.jalon.shared.Actor;
import fr.jalon.shared.BaseUrl;
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

/** The quiz of a meeting, for those who run it; and the screen that shows its code, then its result. */
@Controller
@RequestMapping("/reunions/{id}/quiz")
class QuizController {

    private final MeetingPages pages;
    private final KeepQuiz quizzes;
    private final BaseUrl base;

    QuizController(MeetingPages pages, KeepQuiz quizzes, BaseUrl base) {
        this.pages = pages;
        this.quizzes = quizzes;
        this.base = base;
    }

    /**
     * @param quiz null where there is none yet
     * @param address where phones go
     */
    record QuizPage(MeetingView meeting, QuizView quiz, String address) {

        public String path() {
            return meeting.line().path() + "/quiz";
        }
    }

    @GetMapping
    String show(@PathVariable UUID id, Actor actor, Model model) {
        model.addAttribute("form", quizzes.find(id, actor).map(QuizForm::of).orElseGet(QuizForm::new));
        return page(id, actor, model);
    }

    private String page(UUID id, Actor actor, Model model) {
        QuizView quiz = quizzes.find(id, actor).orElse(null);
        put(pages.view(id, actor), quiz, "quiz", model);
        return "meetings/quiz";
    }

    private void put(MeetingView meeting, QuizView quiz, String label, Model model) {
        pages.put(model, new QuizPage(meeting, quiz, base.of("/quiz")), meeting, label);
    }

    @PostMapping
    String write(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") QuizForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> quizzes.write(id, form.getTitle(), form.getScript(), actor),
                "quiz.written",
                path(id),
                () -> page(id, actor, model));
    }

    @PostMapping("/ouvrir")
    String open(@PathVariable UUID id, Actor actor, Reply reply) {
        quizzes.open(id, actor);
        return reply.done("quiz.opened", path(id));
    }

    @PostMapping("/clore")
    String close(@PathVariable UUID id, Actor actor, Reply reply) {
        quizzes.close(id, actor);
        return reply.done("quiz.closed", path(id));
    }

    @PostMapping("/recommencer")
    String beginAnew(@PathVariable UUID id, Actor actor, Reply reply) {
        quizzes.beginAnew(id, actor);
        return reply.done("quiz.begun-anew", path(id));
    }

    @GetMapping("/ecran")
    String screen(@PathVariable UUID id, Actor actor, Model model) {
        QuizView quiz = quizzes.shown(id, actor);
        put(pages.view(id, actor), quiz, "live.screen", model);
        return "meetings/quiz-screen";
    }

    private static String path(UUID id) {
        return "/reunions/" + id + "/quiz";
    }
}
