package fr.jalon.deployment.domain.export;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Writes whole days as RFC 5545: a wave lasts from one day to another, whatever the hour. */
public final class DaysFile {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int OCTETS = 74;

    private final StringBuilder out = new StringBuilder();

    private DaysFile() {}

    /**
     * Something that lasts some days.
     *
     * @param uid the same as long as it is the same thing
     * @param last included
     */
    public record Days(String uid, Instant stamp, LocalDate first, LocalDate last, String summary, String url) {}

    public static String write(String name, List<Days> entries) {
        DaysFile file = new DaysFile();
        file.line("BEGIN:VCALENDAR");
        file.line("VERSION:2.0");
        file.line("PRODID:-//Jalon//Jalon//FR");
        file.line("METHOD:PUBLISH");
        file.line("NAME:" + escaped(name));
        file.line("X-WR-CALNAME:" + escaped(name));
        entries.forEach(file::entry);
        file.line("END:VCALENDAR");
        return file.out.toString();
    }

    private void entry(Days one) {
        line("BEGIN:VEVENT");
        line("UID:" + one.uid());
        line("DTSTAMP:" + UTC.format(one.stamp()));
        line("DTSTART;VALUE=DATE:" + one.first().format(DateTimeFormatter.BASIC_ISO_DATE));
        line("DTEND;VALUE=DATE:" + one.last().plusDays(1).format(DateTimeFormatter.BASIC_ISO_DATE));
        line("TRANSP:TRANSPARENT");
        line("SUMMARY:" + escaped(one.summary()));
        line("URL:" + one.url());
        line("END:VEVENT");
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\p{Cntrl}", " ");
    }

    /** Folded before a line is longer than 75 octets; a character is never cut. */
    private void line(String text) {
        int used = 0;
        for (int point : text.codePoints().toArray()) {
            int octets = Character.toString(point).getBytes(StandardCharsets.UTF_8).length;
            if (used + octets > OCTETS) {
                out.append("\r\n ");
                used = 1;
            }
            out.appendCodePoint(point);
            used += octets;
        }
        out.append("\r\n");
    }
}
