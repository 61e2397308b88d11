package fr.jalon.meetings.api;

import fr.jalon.meetings.application.KeepQuestions;
import fr.jalon.meetings.application.QuestionReader;
import fr.jalon.meetings.application.QuestionView;
import fr.jalon.meetings.application.SettleQuestions;
import fr.jalon.shared.Actor;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What becomes of one open question: words, votes, positions, a meeting, an arbitration. */
@RestController
@RequestMapping("/api/v1/questions/{question}")
@Tag(name = "meetings")
class QuestionThreadApi {

    private final QuestionReader questions;
    private final KeepQuestions keep;
    private final SettleQuestions settle;

    QuestionThreadApi(QuestionReader questions, KeepQuestions keep, SettleQuestions settle) {
        this.questions = questions;
        this.keep = keep;
        this.settle = settle;
    }

    /** What is added to the thread. */
    enum EntryKind {
        POSITION,
        RESULT,
        NOTE
    }

    /**
     * @param meeting where it was said, or null; what a closed circle said stays with it
     * @param option it speaks for; needed by a position, as is the organisation
     */
    record EntryInput(
            @NotNull EntryKind kind,
            UUID meeting,
            @Size(max = 300) String organisation,
            UUID option,
            @Size(max = 10000) String text,
            @Size(max = 1000) String link) {

        KeepQuestions.Said said() {
            return new KeepQuestions.Said(kind.name(), meeting, organisation, option, text, link);
        }
    }

    record SendingInput(@NotNull UUID meeting) {}

    /** @param meeting that settles it, or null for the one it was sent to, if any */
    record ArbitrationInput(
            @NotNull UUID option,
            @NotNull @Size(max = 10000) String arbitration,
            UUID meeting) {}

    @PutMapping
    QuestionView editQuestion(
            @PathVariable UUID question, @Valid @RequestBody MeetingInputs.Asking input, Actor actor) {
        keep.edit(question, input.asked(), actor);
        return questions.view(question, actor);
    }

    @PutMapping("/vote")
    QuestionView voteForQuestion(@PathVariable UUID question, Actor actor) {
        keep.vote(question, true, actor);
        return questions.view(question, actor);
    }

    @DeleteMapping("/vote")
    QuestionView withdrawQuestionVote(@PathVariable UUID question, Actor actor) {
        keep.vote(question, false, actor);
        return questions.view(question, actor);
    }

    @PostMapping("/entries")
    QuestionView addToQuestion(@PathVariable UUID question, @Valid @RequestBody EntryInput input, Actor actor) {
        keep.add(question, input.said(), actor);
        return questions.view(question, actor);
    }

    @PostMapping("/send")
    QuestionView sendQuestion(@PathVariable UUID question, @Valid @RequestBody SendingInput input, Actor actor) {
        settle.send(question, input.meeting(), actor);
        return questions.view(question, actor);
    }

    @PostMapping("/arbitrate")
    QuestionView arbitrateQuestion(
            @PathVariable UUID question, @Valid @RequestBody ArbitrationInput input, Actor actor) {
        settle.arbitrate(question, input.option(), input.arbitration(), input.meeting(), actor);
        return questions.view(question, actor);
    }

    @PostMapping("/drop")
    QuestionView dropQuestion(@PathVariable UUID question, Actor actor) {
        settle.drop(question, actor);
        return questions.view(question, actor);
    }
}
