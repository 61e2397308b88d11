package fr.jalon.deployment.domain.export;

import fr.jalon.shared.files.CalendarLines;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Writes whole days for calendars: a wave lasts from one day to another, whatever the hour. */
public final class DaysFile {

    private DaysFile() {}

    /**
     * Something that lasts some days.
     *
     * @param uid the same as long as it is the same thing
     * @param last included
     */
    public record Days(String uid, Instant stamp, LocalDate first, LocalDate last, String summary, String url) {}

    public static String write(String name, List<Days> entries) {
        CalendarLines file = new CalendarLines("PUBLISH");
        file.name(name);
        entries.forEach(one -> write(file, one));
        return file.written();
    }

    private static void write(CalendarLines file, Days one) {
        file.line("BEGIN", "VEVENT");
        file.line("UID", one.uid());
        file.time("DTSTAMP", one.stamp());
        file.line("DTSTART;VALUE=DATE", one.first().format(DateTimeFormatter.BASIC_ISO_DATE));
        file.line("DTEND;VALUE=DATE", one.last().plusDays(1).format(DateTimeFormatter.BASIC_ISO_DATE));
        file.line("TRANSP", "TRANSPARENT");
        file.text("SUMMARY", one.summary());
        file.line("URL", one.url());
        file.line("END", "VEVENT");
    }
}
