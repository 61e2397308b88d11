package fr.jalon.meetings.domain.quiz;

import static fr.jalon.meetings.domain.quiz.QuizQuestion.wrong;

import fr.jalon.shared.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * The questions of a quiz as they are typed: a question, then its answers, one a line, each after a dash; the right one
 * after a plus. A line without a sign after answers begins the next question; blank lines are
 * for the eye.
 */
public final class QuizScript {

    /** A quiz is short. */
    public static final int MOST = 20;

    private final List<QuizQuestion> read = new ArrayList<>();
    private final List<String> choices = new ArrayList<>();
    private String question = "";
    private Integer right;

    private QuizScript() {}

    /** @throws fr.jalon.shared.RuleViolation on field {@code script}, which tells the question that cannot be used */
    public static List<QuizQuestion> read(String typed) {
        QuizScript script = new QuizScript();
        (typed == null ? "" : typed).lines().map(String::strip).forEach(script::line);
        script.end();
        if (script.read.isEmpty()) {
            throw wrong("quiz-empty", Message.of("quiz.empty"));
        }
        return List.copyOf(script.read);
    }

    /** What {@link #read} reads back. */
    public static String written(List<QuizQuestion> questions) {
        StringBuilder script = new StringBuilder();
        for (QuizQuestion each : questions) {
            script.append(script.isEmpty() ? "" : "\n").append(each.text()).append('\n');
            for (int choice = 0; choice < each.choices().size(); choice++) {
                script.append(each.isRight(choice) ? "+ " : "- ")
                        .append(each.choices().get(choice))
                        .append('\n');
            }
        }
        return script.toString();
    }

    private void line(String line) {
        if (line.isEmpty()) {
            blank();
        } else if (isChoice(line)) {
            choice(line.charAt(0), line.substring(1).strip());
        } else {
            if (!choices.isEmpty()) {
                end();
            }
            question = question.isEmpty() ? line : question + " " + line;
        }
    }

    /** Between a question and its answers a blank line changes nothing. */
    private void blank() {
        if (!choices.isEmpty()) {
            end();
        }
    }

    /** Word processors make long dashes of short ones. */
    private static boolean isChoice(String line) {
        return "-–—*+".indexOf(line.charAt(0)) >= 0;
    }

    private void choice(char sign, String text) {
        if (sign == '+') {
            if (right != null) {
                throw wrong("quiz-one-right", Message.of("quiz.one-right", read.size() + 1));
            }
            right = choices.size();
        }
        choices.add(text);
    }

    private void end() {
        if (question.isEmpty() && choices.isEmpty()) {
            return;
        }
        QuizQuestion whole = new QuizQuestion(question, choices, right);
        whole.check(read.size() + 1);
        read.add(whole);
        if (read.size() > MOST) {
            throw wrong("quiz-too-many", Message.of("quiz.too-many", MOST));
        }
        question = "";
        choices.clear();
        right = null;
    }
}
