package fr.jalon.meetings.domain.quiz;

import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import java.util.List;

/**
 * A question with two to six answers to choose from.
 *
 * @param right position of the right answer, or null where there is none
 */
public record QuizQuestion(String text, List<String> choices, Integer right) {

    static final int FEWEST = 2;
    static final int MOST = 6;
    static final int LONGEST = 300;

    public QuizQuestion {
        text = oneLine(text);
        choices = choices.stream().map(QuizQuestion::oneLine).toList();
        if (right != null && (right < 0 || right >= choices.size())) {
            throw wrong("quiz-right", Message.of("quiz.right-unknown", text));
        }
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    public boolean isRight(int choice) {
        return right != null && right == choice;
    }

    /** @param number of it, for the sentence */
    void check(int number) {
        if (text.isBlank()) {
            throw wrong("quiz-question", Message.of("quiz.question-needed", number));
        }
        if (choices.size() < FEWEST || choices.size() > MOST) {
            throw wrong("quiz-choices", Message.of("quiz.choices", number, FEWEST, MOST));
        }
        boolean tooLong = text.length() > LONGEST
                || choices.stream().anyMatch(choice -> choice.isEmpty() || choice.length() > LONGEST);
        if (tooLong) {
            throw wrong("quiz-length", Message.of("quiz.length", number, LONGEST));
        }
        if (choices.stream().distinct().count() < choices.size()) {
            throw wrong("quiz-choice-twice", Message.of("quiz.choice-twice", number));
        }
    }

    static RuleViolation wrong(String rule, Message said) {
        return RuleViolation.of(rule, "script", said);
    }
}
