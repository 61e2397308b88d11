package fr.jalon.campaigns.domain;

import fr.jalon.shared.Message;
import fr.jalon.shared.Paris;
import fr.jalon.shared.RuleViolation;
import fr.jalon.standards.Lasting;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * When a call is open: to the minute, the end left out. Guide 2026: it lasts at least a month, counted in days of Paris.
 */
public record CallPeriod(Instant opensAt, Instant closesAt) {

    public CallPeriod {
        if (opensAt == null) {
            throw RuleViolation.of("opens-at-needed", "opensAt", Message.of("campaign.opens-at-needed"));
        }
        if (closesAt == null) {
            throw RuleViolation.of("closes-at-needed", "closesAt", Message.of("campaign.closes-at-needed"));
        }
        opensAt = opensAt.truncatedTo(ChronoUnit.MINUTES);
        closesAt = closesAt.truncatedTo(ChronoUnit.MINUTES);
        if (!closesAt.isAfter(opensAt)) {
            throw RuleViolation.of(
                    "ends-before-start", "closesAt", Message.of("campaign.ends-before-start", opensAt, closesAt));
        }
    }

    public LocalDate firstDay() {
        return Paris.day(opensAt);
    }

    /** A call that ends at midnight ends the day before. */
    public LocalDate lastDay() {
        return Paris.day(closesAt.minusNanos(1));
    }

    /** The soonest last day the guide allows. */
    public LocalDate soonestLastDay() {
        return Lasting.soonestEnd(firstDay(), Lasting.CALL);
    }

    public boolean isLongEnough() {
        return !lastDay().isBefore(soonestLastDay());
    }

    public boolean contains(Instant now) {
        return !now.isBefore(opensAt) && now.isBefore(closesAt);
    }
}
