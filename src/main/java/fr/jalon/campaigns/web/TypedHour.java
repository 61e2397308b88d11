package fr.jalon.campaigns.web;

import fr.jalon.shared.Message;
import fr.jalon.shared.Paris;
import fr.jalon.shared.RuleViolation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;

/** An hour of a day as people type it, "9:00" or "18:00", in Paris. */
final class TypedHour {

    private TypedHour() {}

    static String of(Instant at) {
        return at.atZone(Paris.ZONE).toLocalTime().toString();
    }

    /**
     * @param field of the hour, for the refusal of one that cannot be read
     * @param otherwise when no hour is typed
     * @return null without a day
     */
    static Instant at(LocalDate day, String hour, String field, LocalTime otherwise) {
        if (day == null) {
            return null;
        }
        try {
            LocalTime time = hour == null ? otherwise : LocalTime.parse(hour.length() == 4 ? "0" + hour : hour);
            return day.atTime(time).atZone(Paris.ZONE).toInstant();
        } catch (DateTimeParseException unreadable) {
            throw RuleViolation.of("hour-unreadable", field, Message.of("run.hour-unreadable"));
        }
    }
}
