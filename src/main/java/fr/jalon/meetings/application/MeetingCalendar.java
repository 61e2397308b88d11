package fr.jalon.meetings.application;

import fr.jalon.shared.Actor;
import fr.jalon.shared.CalendarSource;
import fr.jalon.shared.Message;
import fr.jalon.shared.Paris;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Meetings in the calendar of everything: those that were told, and for who runs a group those being planned. */
@Component
@Transactional(readOnly = true)
class MeetingCalendar implements CalendarSource {

    private final MeetingReader meetings;

    MeetingCalendar(MeetingReader meetings) {
        this.meetings = meetings;
    }

    @Override
    public List<Entry> between(LocalDate first, LocalDate last, Actor reader) {
        return meetings
                .between(
                        first.atStartOfDay(Paris.ZONE).toInstant(),
                        last.plusDays(1).atStartOfDay(Paris.ZONE).toInstant(),
                        null,
                        reader)
                .stream()
                .map(line -> new Entry(
                        line.day(),
                        Paris.day(line.endsAt()),
                        Message.of(
                                "meeting.entry",
                                line.title(),
                                line.startsAt().atZone(Paris.ZONE).toLocalTime()),
                        line.standard().title(),
                        line.path()))
                .toList();
    }
}
