package fr.jalon.deployment.application.following;

import fr.jalon.deployment.domain.following.BilanFacts;
import fr.jalon.deployment.domain.following.BilanWords;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * A bilan as it was frozen, and what it taught the cycle since.
 *
 * @param by name of who froze it
 */
public record BilanView(
        UUID id, int number, BilanWords words, BilanFacts facts, Instant frozenAt, String by, List<Lesson> lessons) {

    /** Everything people typed in it. */
    List<String> texts() {
        List<String> texts = new ArrayList<>(words.texts());
        texts.addAll(facts.openAnomalies());
        lessons.forEach(lesson -> texts.add(lesson.reason()));
        return texts;
    }

    BilanView worded(UnaryOperator<String> how) {
        List<Lesson> said = lessons.stream().map(lesson -> lesson.worded(how)).toList();
        return new BilanView(id, number, words.worded(how), facts.worded(how), frozenAt, by, said);
    }

    /** A choice that changed the reference cycle. */
    public record Lesson(
            String operation,
            BigDecimal daysBefore,
            BigDecimal perUnitBefore,
            BigDecimal daysAfter,
            BigDecimal perUnitAfter,
            String reason,
            Instant chosenAt,
            String by) {

        private Lesson worded(UnaryOperator<String> how) {
            return new Lesson(
                    operation, daysBefore, perUnitBefore, daysAfter, perUnitAfter, how.apply(reason), chosenAt, by);
        }
    }
}
