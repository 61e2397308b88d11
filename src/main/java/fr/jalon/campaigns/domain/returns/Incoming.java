package fr.jalon.campaigns.domain.returns;

import fr.jalon.campaigns.domain.Disposition;
import java.util.Set;
import java.util.UUID;

/**
 * A row of a returned table, once it is known whose it is and what it is about.
 *
 * @param index its place among the rows of the file
 * @param types codes; none when the row has none that is known
 * @param number as its author or the synthesis counts it, or null
 */
public record Incoming(
        int index,
        UUID document,
        String code,
        Integer number,
        Set<String> types,
        String locator,
        String text,
        String proposal,
        Disposition disposition,
        String decision,
        String reason,
        String action) {

    boolean saysTheSameAs(Known known) {
        return saysTheSameTypesAs(known)
                && Likeness.same(locator, known.locator())
                && Likeness.same(text, known.text())
                && Likeness.same(proposal, known.proposal());
    }

    /** An empty cell says nothing of the type. */
    boolean saysTheSameTypesAs(Known known) {
        return types.isEmpty() || types.equals(known.types());
    }

    /**
     * Brings an answer, or words about what was done, that were not there. The words of the decision count by what they mean:
     * "OK" and "accepté" are one answer.
     */
    boolean answersMoreThan(Known known) {
        return !known.settled() && brings(known);
    }

    private boolean brings(Known known) {
        return (!isBlank(reason) && !Likeness.same(reason, known.reason()))
                || (disposition != null && disposition != known.disposition())
                || (!isBlank(action) && !Likeness.same(action, known.action()));
    }

    private static boolean isBlank(String words) {
        return words == null || words.isBlank();
    }
}
