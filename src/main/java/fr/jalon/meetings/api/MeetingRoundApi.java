package fr.jalon.meetings.api;

import fr.jalon.meetings.application.KeepQuiz;
import fr.jalon.meetings.application.Participant;
import fr.jalon.meetings.application.QuizView;
import fr.jalon.meetings.application.RoundOfIntroductions;
import fr.jalon.meetings.application.RoundOfIntroductions.Speaker;
import fr.jalon.meetings.domain.quiz.QuizQuestion;
import fr.jalon.meetings.domain.quiz.QuizScript;
import fr.jalon.shared.Actor;
import fr.jalon.shared.NotFound;
import fr.jalon.workinggroups.Introduction;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How a first meeting begins: the round of introductions, the quiz. Phones answer the quiz on its page. */
@RestController
@RequestMapping("/api/v1/meetings/{meeting}")
@Tag(name = "meetings")
class MeetingRoundApi {

    private final RoundOfIntroductions round;
    private final KeepQuiz quizzes;

    MeetingRoundApi(RoundOfIntroductions round, KeepQuiz quizzes) {
        this.round = round;
        this.quizzes = quizzes;
    }

    /** What somebody on the list said of themselves. */
    record Introduced(
            UUID participant, String name, String organisation, String capacity, String work, String expects) {

        static Introduced of(Speaker speaker) {
            Participant person = speaker.person();
            Introduction said = person.introduction();
            return new Introduced(
                    person.id(), person.name(), person.organisation(), said.capacity(), said.work(), said.expects());
        }
    }

    record IntroductionInput(
            @Size(max = Introduction.LONGEST) String capacity,
            @Size(max = Introduction.LONGEST) String work,
            @Size(max = Introduction.LONGEST) String expects) {}

    record QuizInput(
            @NotNull @Size(max = 200) String title,
            @NotNull @Size(max = QuizScript.MOST) List<@NotNull @Valid QuestionInput> questions) {

        String script() {
            return QuizScript.written(questions.stream()
                    .map(each -> new QuizQuestion(each.text(), each.choices(), each.right()))
                    .toList());
        }
    }

    /** @param right position of the right answer from 0 on, or null */
    record QuestionInput(
            @NotNull @Size(max = 300) String text,
            @NotNull List<@NotNull @Size(max = 300) String> choices,
            Integer right) {}

    @GetMapping("/introductions")
    List<Introduced> seeIntroductions(@PathVariable UUID meeting, Actor actor) {
        return round.read(meeting, actor).stream().map(Introduced::of).toList();
    }

    @PutMapping("/introductions/{participant}")
    List<Introduced> keepIntroduction(
            @PathVariable UUID meeting,
            @PathVariable UUID participant,
            @Valid @RequestBody IntroductionInput input,
            Actor actor) {
        round.say(meeting, participant, new Introduction(input.capacity(), input.work(), input.expects()), actor);
        return seeIntroductions(meeting, actor);
    }

    @GetMapping("/quiz")
    QuizView seeQuiz(@PathVariable UUID meeting, Actor actor) {
        return quizzes.find(meeting, actor).orElseThrow(() -> new NotFound("quiz of " + meeting));
    }

    @PutMapping("/quiz")
    QuizView writeQuiz(@PathVariable UUID meeting, @Valid @RequestBody QuizInput input, Actor actor) {
        quizzes.write(meeting, input.title(), input.script(), actor);
        return seeQuiz(meeting, actor);
    }

    @PostMapping("/quiz/open")
    QuizView openQuiz(@PathVariable UUID meeting, Actor actor) {
        quizzes.open(meeting, actor);
        return seeQuiz(meeting, actor);
    }

    @PostMapping("/quiz/close")
    QuizView closeQuiz(@PathVariable UUID meeting, Actor actor) {
        quizzes.close(meeting, actor);
        return seeQuiz(meeting, actor);
    }

    @PostMapping("/quiz/begin-anew")
    QuizView beginQuizAnew(@PathVariable UUID meeting, Actor actor) {
        quizzes.beginAnew(meeting, actor);
        return seeQuiz(meeting, actor);
    }
}
