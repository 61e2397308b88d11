package fr.jalon.standards;

import fr.jalon.shared.LocalizedText;
import fr.jalon.shared.PartialDate;
import java.time.LocalDate;

/**
 * A gate on the {@link PoleLine}.
 *
 * @param on day of the decision, or null
 * @param planned day it is foreseen, or null
 */
public record Pole(String key, LocalizedText name, State state, PartialDate on, LocalDate planned) {

    /** What became of a gate. */
    public enum State {
        PASSED,
        WITH_RESERVATIONS,
        /** Gone without, by a recorded choice with its reason. */
        PASSED_OVER,
        /** The one to reach now. */
        NEXT,
        FUTURE,
        REFUSED,
        POSTPONED
    }
}
