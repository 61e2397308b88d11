package fr.jalon.meetings.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What we write, a library that is not ours reads. */
class CalendarFileTests {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static CalendarEvent event(int sequence, CalendarEvent.Status status, Instant from) {
        return new CalendarEvent(
                "8f6c@jalon",
                sequence,
                status,
                Instant.parse("2026-03-01T08:00:00Z"),
                from,
                from.plusSeconds(7200),
                "Plénière ; première, « été » \\ 2026",
                "Ordre du jour\nTour de table\n" + "Échanges très longs sur le modèle ".repeat(9),
                "Salle 3, étage 2",
                "https://jalon.example/reunions/8f6c");
    }

    private static VEvent read(String text) throws Exception {
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        calendar.validate();
        return (VEvent) calendar.getComponent(Component.VEVENT).orElseThrow();
    }

    private static String value(VEvent event, String name) {
        return event.getProperty(name).orElseThrow().getValue();
    }

    @Test
    void keepsItsUidThroughUpdatesAndItsCancelling() throws Exception {
        Instant from = Instant.parse("2026-03-24T15:00:00Z");
        VEvent called = read(CalendarFile.message(event(1, CalendarEvent.Status.CONFIRMED, from)));
        VEvent moved = read(CalendarFile.message(event(2, CalendarEvent.Status.CONFIRMED, from.plusSeconds(86_400))));
        String off = CalendarFile.message(event(3, CalendarEvent.Status.CANCELLED, from));
        VEvent cancelled = read(off);

        assertThat(List.of(called, moved, cancelled))
                .extracting(each -> value(each, "UID"))
                .containsOnly("8f6c@jalon");
        assertThat(List.of(called, moved, cancelled))
                .extracting(each -> value(each, "SEQUENCE"))
                .containsExactly("1", "2", "3");
        assertThat(value(cancelled, "STATUS")).isEqualTo("CANCELLED");
        assertThat(off).contains("METHOD:CANCEL");
    }

    /** The last Sundays of March and October, and the days around them. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-28T16:00, 2026-03-28T15:00:00Z",
        "2026-03-29T16:00, 2026-03-29T14:00:00Z",
        "2026-03-30T09:30, 2026-03-30T07:30:00Z",
        "2026-10-24T16:00, 2026-10-24T14:00:00Z",
        "2026-10-25T16:00, 2026-10-25T15:00:00Z",
        "2026-10-26T09:30, 2026-10-26T08:30:00Z"
    })
    void writesTheHourOfParisAcrossTheChangesOfHour(LocalDateTime there, Instant universal) throws Exception {
        Instant from = there.atZone(PARIS).toInstant();
        VEvent read = read(CalendarFile.message(event(1, CalendarEvent.Status.CONFIRMED, from)));

        DtStart<?> start = (DtStart<?>) read.getProperty("DTSTART").orElseThrow();
        Instant kept = Instant.from(start.getDate());
        assertThat(kept).isEqualTo(universal);
        assertThat(LocalDateTime.ofInstant(kept, PARIS)).isEqualTo(there);
    }

    @Test
    void foldsLongLinesAndEscapesWhatMeansSomething() throws Exception {
        String text =
                CalendarFile.message(event(1, CalendarEvent.Status.CONFIRMED, Instant.parse("2026-03-24T15:00:00Z")));

        assertThat(text.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                .isLessThanOrEqualTo(75));
        assertThat(value(read(text), "SUMMARY")).isEqualTo("Plénière ; première, « été » \\ 2026");
        assertThat(value(read(text), "DESCRIPTION")).startsWith("Ordre du jour\nTour de table\n");
    }

    @Test
    void feedsManyMeetingsAndNone() throws Exception {
        String none = CalendarFile.feed("Friches", List.of());
        String two = CalendarFile.feed(
                "Friches",
                List.of(
                        event(1, CalendarEvent.Status.CONFIRMED, Instant.parse("2026-03-24T15:00:00Z")),
                        event(1, CalendarEvent.Status.CONFIRMED, Instant.parse("2026-10-25T00:30:00Z"))));

        assertThat(none).contains("X-WR-CALNAME:Friches").doesNotContain("VEVENT");
        Calendar calendar = new CalendarBuilder().build(new StringReader(two));
        assertThat(calendar.getComponents(Component.VEVENT)).hasSize(2);
    }
}
