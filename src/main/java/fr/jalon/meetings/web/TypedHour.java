package fr.jalon.meetings.web;

import fr.jalon.shared.Message;
import fr.jalon.shared.Paris;
import fr.jalon.shared.RuleViolation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;

/** An hour of a day as people type it, "9:00", "9 h 30" or "18h", in Paris. */
final class TypedHour {

    private TypedHour() {}

    static String of(Instant at) {
        return at == null ? null : at.atZone(Paris.ZONE).toLocalTime().toString();
    }

    /**
     * @param field of the hour, for the refusal of one that cannot be read
     * @return null without a day or without an hour
     */
    static Instant at(LocalDate day, String hour, String field) {
        if (day == null || hour == null) {
            return null;
        }
        try {
            return day.atTime(LocalTime.parse(plain(hour))).atZone(Paris.ZONE).toInstant();
        } catch (DateTimeParseException unreadable) {
            throw RuleViolation.of("hour-unreadable", field, Message.of("meeting.hour-unreadable"));
        }
    }

    private static String plain(String typed) {
        String plain = typed.replaceAll("[\\s\\u00a0]", "").replaceFirst("(?i)h", ":");
        String whole = plain.endsWith(":") ? plain + "00" : plain.contains(":") ? plain : plain + ":00";
        return whole.indexOf(':') == 1 ? "0" + whole : whole;
    }
}
