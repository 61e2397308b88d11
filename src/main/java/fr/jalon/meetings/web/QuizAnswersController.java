package fr.jalon.meetings.web;

import fr.jalon.accounts.RateLimits;
import fr.jalon.meetings.application.AnswerQuiz;
import fr.jalon.meetings.application.AnswerQuiz.Sheet;
import fr.jalon.meetings.domain.quiz.QuizCode;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.shared.web.Reply;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a phone answers the quiz of a meeting: neither account nor name. */
@Controller
@PublicPage
@RequestMapping("/quiz")
class QuizAnswersController {

    /** A room of people has one network, and each may change their mind. */
    private static final int MOST = 500;

    private final AnswerQuiz answers;
    private final RateLimits limits;

    QuizAnswersController(AnswerQuiz answers, RateLimits limits) {
        this.answers = answers;
        this.limits = limits;
    }

    /** @param unknown no quiz has that code */
    record CodePage(String code, boolean unknown) {}

    record AnswersPage(Sheet sheet) {

        public boolean isAnswered() {
            return !sheet.chosen().isEmpty();
        }

        public String path() {
            return "/quiz/" + sheet.view().code();
        }
    }

    @GetMapping
    String code(@RequestParam(required = false) String code, Model model) {
        String normal = QuizCode.normal(code);
        if (!normal.isEmpty()) {
            return "redirect:/quiz/" + normal;
        }
        model.addAttribute("page", new CodePage(normal, false));
        return "meetings/quiz-code";
    }

    @GetMapping("/{code}")
    String show(@PathVariable String code, HttpServletRequest request, HttpServletResponse response, Model model) {
        Sheet sheet;
        try {
            sheet = answers.read(code, QuizTicket.read(code, request));
        } catch (NotFound mistyped) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            model.addAttribute("page", new CodePage(QuizCode.normal(code), true));
            return "meetings/quiz-code";
        }
        QuizAnswersForm form = new QuizAnswersForm();
        form.setChosen(sheet.chosen());
        model.addAttribute("form", form);
        return page(sheet, model);
    }

    private static String page(Sheet sheet, Model model) {
        model.addAttribute("page", new AnswersPage(sheet));
        return "meetings/quiz-answers";
    }

    @PostMapping("/{code}")
    String answer(
            @PathVariable String code,
            @ModelAttribute("form") QuizAnswersForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Reply reply) {
        UUID ticket = QuizTicket.read(code, request);
        return reply.to(
                errors,
                () -> {
                    limits.fromNetwork("QUIZ", request.getRemoteAddr(), MOST, Duration.ofHours(1));
                    return answers.answer(code, ticket, form.getChosen());
                },
                kept -> {
                    QuizTicket.set(code, kept, request, response);
                    return reply.done("quiz.answered", "/quiz/" + QuizCode.normal(code));
                },
                () -> page(answers.read(code, ticket), model));
    }
}
