package fr.jalon.portal.application;

import java.time.LocalDate;

/** How much time is left for something to do, the least first. */
public enum Urgency {
    LATE,
    /** Today or in the seven days that follow. */
    WEEK,
    LATER,
    UNDATED;

    private static final int DAYS = 7;

    /** @param due null when nothing says */
    static Urgency of(LocalDate due, LocalDate today) {
        if (due == null) {
            return UNDATED;
        }
        if (due.isBefore(today)) {
            return LATE;
        }
        return due.isAfter(today.plusDays(DAYS)) ? LATER : WEEK;
    }
}
