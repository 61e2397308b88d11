package fr.jalon.deployment.domain.indicator;

import java.time.LocalDate;

/** How often something is measured. beta.gouv: monthly for the first stages, half-yearly or yearly for impact. */
public enum Frequency {
    /** Each month. */
    MONTHLY(1),
    /** Each quarter. */
    QUARTERLY(3),
    /** Twice a year. */
    HALF_YEARLY(6),
    /** Once a year. */
    YEARLY(12);

    private final int months;

    Frequency(int months) {
        this.months = months;
    }

    /** When the next measure is due after that day. */
    public LocalDate after(LocalDate day) {
        return day.plusMonths(months);
    }

    public int months() {
        return months;
    }
}
