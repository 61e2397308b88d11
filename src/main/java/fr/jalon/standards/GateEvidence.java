package fr.jalon.standards;

import fr.jalon.shared.Message;
import fr.jalon.shared.PartialDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Is this condition of the gate met, and where is the proof? Answered by the modules that know the facts; where none
 * answers, the dates and actions recorded on the phase serve.
 */
public interface GateEvidence {

    /** Empty when this module knows nothing about the condition for that cycle. */
    Optional<Answer> evidence(Question question);

    /**
     * @param condition key of the condition in the method, like {@code call-length}
     * @param decidedOn day of the decision being recorded, or null while nothing is decided
     */
    record Question(UUID standardId, UUID cycleId, String condition, PartialDate decidedOn) {}

    /**
     * @param why the finding, as a sentence
     * @param href local path of the proof, or null
     */
    record Answer(boolean met, Message why, String href) {}
}
