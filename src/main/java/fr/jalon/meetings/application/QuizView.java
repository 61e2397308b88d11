package fr.jalon.meetings.application;

import fr.jalon.meetings.domain.quiz.Quiz;
import fr.jalon.meetings.domain.quiz.QuizQuestion;
import fr.jalon.meetings.domain.quiz.QuizState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A quiz with what was answered, in numbers only.
 *
 * @param script its questions as they are typed
 * @param sheets how many phones answered
 */
public record QuizView(
        UUID meetingId,
        String code,
        String title,
        String script,
        QuizState state,
        int sheets,
        List<Question> questions) {

    /** @param answers how many chose something */
    public record Question(int number, String text, List<Choice> choices, int answers) {}

    /**
     * @param right null where no answer is right or wrong
     * @param percent of those who answered this question
     */
    public record Choice(String label, Boolean right, int count, int percent) {}

    /** A question and one of its answers, by their positions. */
    record Place(int question, int choice) {}

    static QuizView of(Quiz quiz, int sheets, Map<Place, Integer> counts) {
        List<Question> questions = new ArrayList<>();
        for (QuizQuestion each : quiz.questions()) {
            questions.add(question(questions.size(), each, counts));
        }
        return new QuizView(
                quiz.meetingId(), quiz.code(), quiz.title(), quiz.script(), quiz.state(), sheets, questions);
    }

    private static Question question(int at, QuizQuestion asked, Map<Place, Integer> counts) {
        int answers = 0;
        for (int choice = 0; choice < asked.choices().size(); choice++) {
            answers += counts.getOrDefault(new Place(at, choice), 0);
        }
        List<Choice> choices = new ArrayList<>();
        for (String label : asked.choices()) {
            int count = counts.getOrDefault(new Place(at, choices.size()), 0);
            Boolean right = asked.right() == null ? null : asked.isRight(choices.size());
            choices.add(new Choice(label, right, count, answers == 0 ? 0 : Math.round(100f * count / answers)));
        }
        return new Question(at + 1, asked.text(), choices, answers);
    }

    public boolean isOpen() {
        return state == QuizState.OPEN;
    }

    public boolean isClosed() {
        return state == QuizState.CLOSED;
    }

    /** Its questions may change. */
    public boolean isDraft() {
        return state == QuizState.DRAFT;
    }
}
