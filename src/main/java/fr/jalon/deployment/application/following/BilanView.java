package fr.jalon.deployment.application.following;

import fr.jalon.deployment.domain.following.BilanFacts;
import fr.jalon.deployment.domain.following.BilanWords;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A bilan as it was frozen, and what it taught the cycle since.
 *
 * @param by name of who froze it
 */
public record BilanView(
        UUID id, int number, BilanWords words, BilanFacts facts, Instant frozenAt, String by, List<Lesson> lessons) {

    /** A choice that changed the reference cycle. */
    public record Lesson(
            String operation,
            BigDecimal daysBefore,
            BigDecimal perUnitBefore,
            BigDecimal daysAfter,
            BigDecimal perUnitAfter,
            String reason,
            Instant chosenAt,
            String by) {}
}
