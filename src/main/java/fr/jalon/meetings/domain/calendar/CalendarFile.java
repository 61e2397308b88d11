package fr.jalon.meetings.domain.calendar;

import fr.jalon.shared.files.CalendarLines;
import java.util.List;

/**
 * Writes meetings for calendars. Hours are written in universal time, which no change of hour in March or October can
 * move; every calendar shows them in its own zone.
 */
public final class CalendarFile {

    public static final String MEDIA_TYPE = CalendarLines.MEDIA_TYPE;

    private CalendarFile() {}

    /** An invitation, an update, a calling off: one event; a mail carries it. */
    public static String message(CalendarEvent event) {
        boolean cancelled = event.status() == CalendarEvent.Status.CANCELLED;
        CalendarLines file = new CalendarLines(cancelled ? "CANCEL" : "PUBLISH");
        write(file, event);
        return file.written();
    }

    /** @param name as calendars show it */
    public static String feed(String name, List<CalendarEvent> events) {
        CalendarLines file = new CalendarLines("PUBLISH");
        file.name(name);
        events.forEach(event -> write(file, event));
        return file.written();
    }

    private static void write(CalendarLines file, CalendarEvent event) {
        file.line("BEGIN", "VEVENT");
        file.line("UID", event.uid());
        file.line("SEQUENCE", String.valueOf(event.sequence()));
        file.time("DTSTAMP", event.stamp());
        file.time("LAST-MODIFIED", event.stamp());
        file.time("DTSTART", event.startsAt());
        file.time("DTEND", event.endsAt());
        file.line("STATUS", event.status().name());
        file.line("ORGANIZER;CN=Jalon", event.url());
        file.text("SUMMARY", event.summary());
        file.text("DESCRIPTION", event.description());
        file.text("LOCATION", event.location());
        file.line("URL", event.url());
        file.line("END", "VEVENT");
    }
}
