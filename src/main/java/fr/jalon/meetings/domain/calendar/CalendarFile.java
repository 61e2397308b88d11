package fr.jalon.meetings.domain.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Writes RFC 5545. Hours are written in universal time, which no change of hour in March or October can move; every
 * calendar shows them in its own zone.
 */
public final class CalendarFile {

    public static final String MEDIA_TYPE = "text/calendar; charset=UTF-8";

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int OCTETS = 75;

    private final StringBuilder out = new StringBuilder();

    private CalendarFile() {}

    /** An invitation, an update, a calling off: one event; a mail carries it. */
    public static String message(CalendarEvent event) {
        boolean cancelled = event.status() == CalendarEvent.Status.CANCELLED;
        return write(cancelled ? "CANCEL" : "PUBLISH", null, List.of(event));
    }

    /** @param name as calendars show it */
    public static String feed(String name, List<CalendarEvent> events) {
        return write("PUBLISH", name, events);
    }

    private static String write(String method, String name, List<CalendarEvent> events) {
        CalendarFile file = new CalendarFile();
        file.line("BEGIN", "VCALENDAR");
        file.line("VERSION", "2.0");
        file.line("PRODID", "-//Jalon//Jalon//FR");
        file.line("CALSCALE", "GREGORIAN");
        file.line("METHOD", method);
        if (name != null) {
            file.line("NAME", escaped(name));
            file.line("X-WR-CALNAME", escaped(name));
            file.line("REFRESH-INTERVAL;VALUE=DURATION", "PT1H");
        }
        events.forEach(file::event);
        file.line("END", "VCALENDAR");
        return file.out.toString();
    }

    private void event(CalendarEvent event) {
        line("BEGIN", "VEVENT");
        line("UID", event.uid());
        line("SEQUENCE", String.valueOf(event.sequence()));
        line("DTSTAMP", utc(event.stamp()));
        line("LAST-MODIFIED", utc(event.stamp()));
        line("DTSTART", utc(event.startsAt()));
        line("DTEND", utc(event.endsAt()));
        line("STATUS", event.status().name());
        line("ORGANIZER;CN=Jalon", event.url());
        line("SUMMARY", escaped(event.summary()));
        optional("DESCRIPTION", event.description());
        optional("LOCATION", event.location());
        line("URL", event.url());
        line("END", "VEVENT");
    }

    private void optional(String name, String text) {
        if (text != null && !text.isBlank()) {
            line(name, escaped(text));
        }
    }

    private static String utc(Instant at) {
        return UTC.format(at);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\r\\n?|\\n", "\\\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }

    /** Folded so that no line is longer than 75 octets, and no character is cut in two. */
    private void line(String name, String value) {
        int used = 0;
        String whole = name + ":" + value;
        for (int at = 0; at < whole.length(); ) {
            int point = whole.codePointAt(at);
            String character = Character.toString(point);
            int octets = character.getBytes(StandardCharsets.UTF_8).length;
            if (used + octets > OCTETS) {
                out.append("\r\n ");
                used = 1;
            }
            out.append(character);
            used += octets;
            at += character.length();
        }
        out.append("\r\n");
    }
}
