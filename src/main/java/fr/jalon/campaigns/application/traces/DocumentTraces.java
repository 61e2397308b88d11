package fr.jalon.campaigns.application.traces;

import fr.jalon.campaigns.domain.traces.Asking;
import fr.jalon.campaigns.domain.traces.Tracing.Proposal;
import fr.jalon.documents.ChangedClause;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * One document of a call, the next revision of its text, and what links the two.
 *
 * @param code of the document
 * @param lost comments that should have changed something, of which nobody said what
 * @param notes of those who changed the text, or null
 */
public record DocumentTraces(
        UUID document,
        String code,
        String title,
        NewerTexts.Pair texts,
        List<Clause> clauses,
        List<Asking> lost,
        String notes) {

    /**
     * A clause that changed.
     *
     * @param confirmed comments that a person said changed it
     * @param proposed comments that may have
     * @param unasked why it changed for none, or null
     */
    public record Clause(ChangedClause change, List<Asking> confirmed, List<Offer> proposed, String unasked) {

        public UUID identity() {
            return change.identity();
        }

        public boolean isExplained() {
            return !confirmed.isEmpty() || unasked != null;
        }

        /** Something for a person to say. */
        public boolean isOpen() {
            return !proposed.isEmpty() || !isExplained();
        }
    }

    /** A comment that may have changed a clause, and why. */
    public record Offer(Asking comment, Proposal why) {}

    public long explained() {
        return clauses.stream().filter(Clause::isExplained).count();
    }

    public boolean hasOffers() {
        return clauses.stream().anyMatch(clause -> !clause.proposed().isEmpty());
    }

    /** Comments with the clauses that changed for them. */
    public Map<UUID, List<ChangedClause>> byComment() {
        Map<UUID, List<ChangedClause>> by = new java.util.HashMap<>();
        clauses.forEach(clause -> clause.confirmed()
                .forEach(comment -> by.computeIfAbsent(comment.id(), none -> new java.util.ArrayList<>())
                        .add(clause.change())));
        return by;
    }

    static Set<UUID> ids(List<Clause> clauses) {
        Set<UUID> ids = new HashSet<>();
        clauses.forEach(clause -> clause.confirmed().forEach(comment -> ids.add(comment.id())));
        return ids;
    }
}
