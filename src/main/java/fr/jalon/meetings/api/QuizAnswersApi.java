package fr.jalon.meetings.api;

import fr.jalon.accounts.RateLimits;
import fr.jalon.meetings.application.AnswerQuiz;
import fr.jalon.meetings.application.AnswerQuiz.Sheet;
import fr.jalon.meetings.application.QuizView;
import fr.jalon.meetings.domain.quiz.QuizScript;
import fr.jalon.meetings.domain.quiz.QuizState;
import fr.jalon.shared.web.PublicPage;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The quiz of a meeting as a phone answers it: by its code, with neither account nor name. */
@RestController
@PublicPage
@RequestMapping("/api/v1/quizzes/{code}")
@Tag(name = "meetings")
class QuizAnswersApi {

    /** A room of people has one network, and each may change their mind. */
    private static final int MOST = 500;

    private final AnswerQuiz answers;
    private final RateLimits limits;

    QuizAnswersApi(AnswerQuiz answers, RateLimits limits) {
        this.answers = answers;
        this.limits = limits;
    }

    /**
     * @param ticket to be sent with other answers of the same phone, so that they take the place of these; null before
     * @param sheets how many phones answered
     */
    record QuizSheet(String code, String title, QuizState state, UUID ticket, int sheets, List<Asked> questions) {}

    /** @param chosen position of the answer of this phone from 0 on, or null */
    record Asked(int question, String text, List<Choice> choices, Integer chosen) {}

    /** Its counts and whether it is right are null until the quiz is closed. */
    record Choice(int choice, String label, Integer count, Boolean right) {}

    /** @param ticket given with an earlier answer of the same phone, or null */
    record QuizAnswers(
            UUID ticket,
            @NotNull @Size(max = QuizScript.MOST) List<@NotNull @Valid Chosen> answers) {}

    /** Positions from 0 on. */
    record Chosen(@NotNull Integer question, @NotNull Integer choice) {}

    /** @param ticket of this phone, to read what it answered */
    @GetMapping
    QuizSheet readQuizSheet(@PathVariable String code, @RequestParam(required = false) UUID ticket) {
        return sheet(answers.read(code, ticket), ticket);
    }

    @PostMapping("/answers")
    QuizSheet answerQuiz(@PathVariable String code, @Valid @RequestBody QuizAnswers input, HttpServletRequest request) {
        limits.fromNetwork("QUIZ", request.getRemoteAddr(), MOST, Duration.ofHours(1));
        Map<Integer, Integer> chosen = new TreeMap<>();
        input.answers().forEach(each -> chosen.put(each.question(), each.choice()));
        UUID kept = answers.answer(code, input.ticket(), chosen);
        return sheet(answers.read(code, kept), kept);
    }

    private static QuizSheet sheet(Sheet sheet, UUID ticket) {
        QuizView quiz = sheet.view();
        List<Asked> asked = quiz.questions().stream()
                .map(each -> asked(each, quiz.isClosed(), sheet.chosen()))
                .toList();
        return new QuizSheet(quiz.code(), quiz.title(), quiz.state(), ticket, quiz.sheets(), asked);
    }

    private static Asked asked(QuizView.Question question, boolean closed, Map<Integer, Integer> chosen) {
        int place = question.number() - 1;
        List<Choice> choices = new java.util.ArrayList<>();
        for (QuizView.Choice each : question.choices()) {
            choices.add(new Choice(
                    choices.size(), each.label(), closed ? each.count() : null, closed ? each.right() : null));
        }
        return new Asked(place, question.text(), choices, chosen.get(place));
    }
}
