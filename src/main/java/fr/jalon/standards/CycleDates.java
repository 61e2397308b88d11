package fr.jalon.standards;

import java.time.LocalDate;
import java.util.UUID;

/** Lets the module where something really happened date it in the cycle, with the status it prints on the document. */
public interface CycleDates {

    /**
     * Records the date in the transaction under way. A cycle that is over, a date its method does not know, or one that
     * contradicts what somebody recorded by hand is left as it is.
     */
    void record(UUID cycleId, String dateKey, LocalDate on);
}
