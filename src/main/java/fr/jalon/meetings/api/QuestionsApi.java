package fr.jalon.meetings.api;

import fr.jalon.meetings.application.KeepQuestions;
import fr.jalon.meetings.application.QuestionLists;
import fr.jalon.meetings.application.QuestionReader;
import fr.jalon.meetings.application.QuestionView;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.standards.StandardIds;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Open questions of a standard, with what was said on each. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "meetings")
class QuestionsApi {

    private final QuestionReader questions;
    private final QuestionLists lists;
    private final KeepQuestions asking;
    private final StandardIds standards;

    QuestionsApi(QuestionReader questions, QuestionLists lists, KeepQuestions asking, StandardIds standards) {
        this.questions = questions;
        this.lists = lists;
        this.asking = asking;
        this.standards = standards;
    }

    @GetMapping("/standards/{standard}/questions")
    @PublicPage
    List<QuestionView.Line> listQuestions(@PathVariable String standard, Actor actor) {
        return lists.of(standards.idOf(standard), actor);
    }

    @GetMapping("/questions/{question}")
    @PublicPage
    QuestionView readQuestion(@PathVariable UUID question, Actor actor) {
        return questions.view(question, actor);
    }

    @PostMapping("/standards/{standard}/questions")
    ResponseEntity<QuestionView> raiseQuestion(
            @PathVariable String standard, @Valid @RequestBody MeetingInputs.Asking input, Actor actor) {
        UUID id = asking.raise(standard, input.asked(), actor);
        return ResponseEntity.created(URI.create("/api/v1/questions/" + id)).body(readQuestion(id, actor));
    }
}
