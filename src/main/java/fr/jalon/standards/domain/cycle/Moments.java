package fr.jalon.standards.domain.cycle;

import fr.jalon.shared.Message;
import fr.jalon.shared.Paris;
import fr.jalon.shared.PartialDate;
import fr.jalon.shared.RuleViolation;
import java.time.Instant;

/** Checks on dates of facts. */
final class Moments {

    private Moments() {}

    /** A fact is not dated after today, Europe/Paris. */
    static void requireNotFuture(String field, PartialDate on, Instant now) {
        if (on == null) {
            throw RuleViolation.of("date-needed", field, Message.of("date.needed"));
        }
        if (on.earliest().isAfter(Paris.day(now))) {
            throw RuleViolation.of("date-in-future", field, Message.of("date.in-future", on));
        }
    }
}
