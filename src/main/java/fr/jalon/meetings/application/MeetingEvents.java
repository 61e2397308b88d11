package fr.jalon.meetings.application;

import fr.jalon.meetings.domain.Meeting;
import fr.jalon.meetings.domain.MeetingCourse.TimedItem;
import fr.jalon.meetings.domain.MeetingState;
import fr.jalon.meetings.domain.calendar.CalendarEvent;
import fr.jalon.shared.BaseUrl;
import fr.jalon.standards.StandardIds;
import fr.jalon.standards.StandardRef;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Meetings as calendars are told of them. */
@Component
class MeetingEvents {

    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("HH:mm").withZone(ZoneId.of("Europe/Paris"));

    private final StandardIds standards;
    private final BaseUrl base;

    MeetingEvents(StandardIds standards, BaseUrl base) {
        this.standards = standards;
        this.base = base;
    }

    /** The same for the whole life of a meeting, wherever the application is moved to. */
    static String uid(UUID meeting) {
        return meeting + "@jalon";
    }

    /** As somebody knows it who is in several groups: each standard has its COPIL n° 1. */
    String name(Meeting meeting) {
        StandardRef standard = standards.named(List.of(meeting.standardId())).get(meeting.standardId());
        return meeting.title() + " – " + standard.title();
    }

    /** For somebody inside: with the link. */
    CalendarEvent inside(Meeting meeting) {
        return new CalendarEvent(
                uid(meeting.id()),
                meeting.sequence(),
                status(meeting.state()),
                meeting.changedAt(),
                meeting.startsAt(),
                meeting.endsAt(),
                name(meeting),
                agenda(meeting),
                Stream.of(meeting.venue().place(), meeting.venue().link())
                        .filter(each -> each != null)
                        .collect(Collectors.joining(" – ")),
                base.of("/reunions/" + meeting.id()));
    }

    static CalendarEvent.Status status(MeetingState state) {
        return switch (state) {
            case PLANNED -> CalendarEvent.Status.TENTATIVE;
            case CANCELLED -> CalendarEvent.Status.CANCELLED;
            default -> CalendarEvent.Status.CONFIRMED;
        };
    }

    /** One line an item, with its hour. */
    static String agenda(Meeting meeting) {
        return meeting.timedAgenda().stream().map(MeetingEvents::line).collect(Collectors.joining("\n"));
    }

    static String line(TimedItem timed) {
        return HOUR.format(timed.startsAt()) + " " + timed.item().title() + " ("
                + timed.item().minutes() + " min)";
    }
}
