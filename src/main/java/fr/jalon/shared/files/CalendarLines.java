package fr.jalon.shared.files;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Lines of a calendar file as RFC 5545 wants them: escaped, folded, hours in universal time. */
public final class CalendarLines {

    public static final String MEDIA_TYPE = "text/calendar; charset=UTF-8";

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int OCTETS = 75;

    private final StringBuilder out = new StringBuilder();

    /** Begins a calendar. @param method what is done with it, like {@code PUBLISH} */
    public CalendarLines(String method) {
        line("BEGIN", "VCALENDAR");
        line("VERSION", "2.0");
        line("PRODID", "-//Jalon//Jalon//FR");
        line("CALSCALE", "GREGORIAN");
        line("METHOD", method);
    }

    /** As calendars show it in their lists. */
    public void name(String name) {
        text("NAME", name);
        text("X-WR-CALNAME", name);
        line("REFRESH-INTERVAL;VALUE=DURATION", "PT1H");
    }

    public void time(String name, Instant at) {
        line(name, UTC.format(at));
    }

    /** Words of people; a line is left out where there are none. */
    public void text(String name, String words) {
        if (words != null && !words.isBlank()) {
            line(name, escaped(words));
        }
    }

    /** Folded so that no line is longer than 75 octets, and no character is cut in two. */
    public void line(String name, String value) {
        int used = 0;
        for (int point : (name + ":" + value).codePoints().toArray()) {
            String character = Character.toString(point);
            int octets = character.getBytes(StandardCharsets.UTF_8).length;
            if (used + octets > OCTETS) {
                out.append("\r\n ");
                used = 1;
            }
            out.append(character);
            used += octets;
        }
        out.append("\r\n");
    }

    /** Ends the calendar. */
    public String written() {
        line("END", "VCALENDAR");
        return out.toString();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\r\\n?|\\n", "\\\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }
}
