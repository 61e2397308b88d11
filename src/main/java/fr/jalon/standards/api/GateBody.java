package fr.jalon.standards.api;

import fr.jalon.shared.LocalizedText;
import fr.jalon.shared.PartialDate;
import fr.jalon.standards.domain.cycle.GateReview;
import fr.jalon.standards.domain.cycle.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A gate: what it asks for, what is met, what was decided.
 *
 * @param publication the version may not be published before it is passed
 * @param skippable the track lets it be left out by a recorded choice
 */
record GateBody(
        String key,
        LocalizedText name,
        Named body,
        boolean passed,
        boolean publication,
        boolean skippable,
        Skip skip,
        List<ConditionBody> conditions,
        List<DecisionBody> decisions) {

    /** The recorded choice to go without the gate. */
    record Skip(String reason, String by, Instant at) {}

    /**
     * A condition and the finding.
     *
     * @param sentence what was found, in the caller's language
     * @param passedOver who went on in spite of it, and why
     */
    record ConditionBody(
            String key,
            LocalizedText name,
            GateReview.State state,
            String sentence,
            String href,
            PassedOver passedOver) {}

    record PassedOver(String by, Instant at, String reason) {}

    /** What the body decided. */
    record DecisionBody(
            UUID id,
            Outcome outcome,
            PartialDate on,
            boolean inSession,
            String note,
            String recordedBy,
            List<ReservationBody> reservations) {}

    /** Something still wanted, until it is lifted. */
    record ReservationBody(UUID id, String text, String owner, PartialDate liftedOn, String lifting) {}
}
