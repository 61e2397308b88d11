package fr.jalon.shared.web;

import fr.jalon.shared.Message;
import fr.jalon.shared.Paris;
import fr.jalon.shared.RuleViolation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;

/** An hour of a day as people type it, "9:00", "9 h 30" or "18h", in Paris. */
public final class TypedHour {

    private TypedHour() {}

    public static String of(Instant at) {
        return at == null ? null : at.atZone(Paris.ZONE).toLocalTime().toString();
    }

    /**
     * @param field of the hour, for its refusal: it cannot be read, or the clocks skip it on that day
     * @return null without a day or without an hour; of an hour that comes twice, the first
     */
    public static Instant at(LocalDate day, String hour, String field) {
        if (day == null || hour == null) {
            return null;
        }
        LocalDateTime typed = day.atTime(read(hour, field));
        if (Paris.ZONE.getRules().getValidOffsets(typed).isEmpty()) {
            throw RuleViolation.of("hour-skipped", field, Message.of("hour.skipped"));
        }
        return typed.atZone(Paris.ZONE).toInstant();
    }

    private static LocalTime read(String hour, String field) {
        try {
            return LocalTime.parse(plain(hour));
        } catch (DateTimeParseException unreadable) {
            throw RuleViolation.of("hour-unreadable", field, Message.of("hour.unreadable"));
        }
    }

    private static String plain(String typed) {
        String plain = typed.replaceAll("[\\s\\u00a0]", "").replaceFirst("(?i)h", ":");
        String whole = plain.endsWith(":") ? plain + "00" : plain.contains(":") ? plain : plain + ":00";
        return whole.indexOf(':') == 1 ? "0" + whole : whole;
    }
}
