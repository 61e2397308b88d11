package fr.jalon.meetings.domain.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.shared.RuleViolation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuizScriptTests {

    @Test
    void readsQuestionsWithTheirAnswersAndTheRightOne() {
        List<QuizQuestion> read = QuizScript.read(
                """
                Qui peut répondre
                à un appel ?

                - Le groupe
                + Tout le monde

                – Un mois ?
                """.replace("– Un mois ?", "Combien de temps ?\n– Une semaine\n* Un mois\nEt après ?\n-Rien\n-Tout"));

        assertThat(read)
                .containsExactly(
                        new QuizQuestion("Qui peut répondre à un appel ?", List.of("Le groupe", "Tout le monde"), 1),
                        new QuizQuestion("Combien de temps ?", List.of("Une semaine", "Un mois"), null),
                        new QuizQuestion("Et après ?", List.of("Rien", "Tout"), null));
    }

    @Test
    void writesWhatItReads() {
        List<QuizQuestion> questions = List.of(
                new QuizQuestion("Un\nou deux ?", List.of("Un", "- deux"), 0),
                new QuizQuestion("Rien ?", List.of("Oui", "Non", "Peut-être"), null));

        assertThat(QuizScript.read(QuizScript.written(questions))).isEqualTo(questions);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|quiz-empty",
                "Une question sans réponse ?|quiz-choices",
                "Une ?\\n- seule|quiz-choices",
                "Trop ?\\n- a\\n- b\\n- c\\n- d\\n- e\\n- f\\n- g|quiz-choices",
                "- a\\n- b|quiz-question",
                "Deux ?\\n+ a\\n+ b|quiz-one-right",
                "Même ?\\n- a\\n- a|quiz-choice-twice",
                "Vide ?\\n- a\\n-|quiz-length",
            })
    void refusesWhatNobodyCouldAnswer(String typed, String rule) {
        assertThatThrownBy(() -> QuizScript.read(typed.replace("\\n", "\n")))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        broken -> assertThat(broken.broken().get(0).rule()).isEqualTo(rule));
    }

    @Test
    void refusesMoreQuestionsThanAMeetingHasTimeFor() {
        String many = "Une ?\n- a\n- b\n".repeat(QuizScript.MOST);

        assertThat(QuizScript.read(many)).hasSize(QuizScript.MOST);
        assertThatThrownBy(() -> QuizScript.read(many + "Une ?\n- a\n- b\n")).isInstanceOf(RuleViolation.class);
    }

    @Test
    void takesACodeAsItIsTypedOnAPhone() {
        assertThat(QuizCode.normal(" ab c-2 3 ")).isEqualTo("ABC23");
        assertThat(QuizCode.normal(null)).isEmpty();
        assertThat(QuizCode.random()).matches("[A-Z2-9]{5}").doesNotContain("O", "I", "L");
    }
}
