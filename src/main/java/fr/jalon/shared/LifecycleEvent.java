package fr.jalon.shared;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What happened, to what, by whom and why. Every transition of every aggregate registers one; the journal writes it in
 * the same transaction.
 *
 * @param subjectType lower-case noun: {@code standard}, {@code cycle}, {@code account}…
 * @param standardId the standard whose timeline shows it, or null
 * @param verb what happened; with the type it names the sentence: {@code journal.cycle.phase-started}
 * @param facts what the sentence needs, in its order; see {@link Message#arguments()}
 * @param reason free text by a person, or null
 * @param actorId null when the application acted by itself
 * @param visibility who may read it
 * @param on when it happened, where that is not the moment it was recorded; or null
 */
public record LifecycleEvent(
        String subjectType,
        UUID subjectId,
        UUID standardId,
        String verb,
        List<Object> facts,
        String reason,
        UUID actorId,
        Instant at,
        Visibility visibility,
        PartialDate on) {

    public LifecycleEvent {
        facts = List.copyOf(facts);
    }

    /** Something that happened when it was recorded. */
    public LifecycleEvent(
            String subjectType,
            UUID subjectId,
            UUID standardId,
            String verb,
            List<Object> facts,
            String reason,
            UUID actorId,
            Instant at,
            Visibility visibility) {
        this(subjectType, subjectId, standardId, verb, facts, reason, actorId, at, visibility, null);
    }

    /** Who may read an entry of the journal. */
    public enum Visibility {
        /** Everyone, on the public timeline. */
        PUBLIC,
        /** The secretariat and administrators. */
        INTERNAL
    }

    public Message sentence() {
        return new Message("journal." + subjectType + "." + verb, facts);
    }
}
