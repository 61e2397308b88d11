package fr.jalon.standards;

import java.time.LocalDate;
import java.time.Period;

/** How the guide counts a length in days: from the first day to the last, both included. */
public final class Lasting {

    /** A call for comments lasts at least this long. Guide 2026, « Appel à commentaires ». */
    public static final Period CALL = Period.ofMonths(1);

    private Lasting() {}

    /** Soonest last day of something that begins that day: first day + length − 1 day. */
    public static LocalDate soonestEnd(LocalDate first, Period length) {
        return first.plus(length).minusDays(1);
    }
}
