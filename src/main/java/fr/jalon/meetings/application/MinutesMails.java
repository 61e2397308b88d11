package fr.jalon.meetings.application;

import fr.jalon.meetings.domain.Deadline;
import fr.jalon.meetings.domain.Meeting;
import fr.jalon.shared.MailRequested;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells those of a meeting that its minutes are there to read, and those who run it that somebody remarked on them. */
@Component
class MinutesMails {

    private final RunningPeople running;
    private final MeetingEvents calendar;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    MinutesMails(RunningPeople running, MeetingEvents calendar, JdbcClient jdbc, ApplicationEventPublisher events) {
        this.running = running;
        this.calendar = calendar;
        this.jdbc = jdbc;
        this.events = events;
    }

    void toReread(Meeting meeting, Instant until) {
        expected(meeting, "minutes-to-read", calendar.name(meeting), Deadline.of(until));
    }

    /** @return to how many people */
    int published(Meeting meeting) {
        return expected(meeting, "minutes-published", calendar.name(meeting));
    }

    /** Not to who wrote it: they know. */
    void remarked(Meeting meeting, UUID by) {
        running.of(meeting.standardId()).stream()
                .filter(person -> !person.equals(by))
                .map(person -> MailRequested.to(person, "minutes-remarked", path(meeting), calendar.name(meeting)))
                .forEach(events::publishEvent);
    }

    /** Those without an account too: the page tells them how to open one. */
    private int expected(Meeting meeting, String template, Object... facts) {
        List<MailRequested> mails = jdbc.sql("""
                        select person_id, address, coalesce(locale, 'fr') as locale from meeting_participant
                        where meeting_id = ? and (person_id is not null or address is not null) order by id
                        """)
                .param(meeting.id())
                .query((row, number) -> new MailRequested(
                        row.getObject("person_id", UUID.class),
                        row.getString("address"),
                        Locale.forLanguageTag(row.getString("locale")),
                        template,
                        List.of(facts),
                        path(meeting),
                        false))
                .list();
        mails.forEach(events::publishEvent);
        return mails.size();
    }

    private static String path(Meeting meeting) {
        return "/reunions/" + meeting.id() + "/compte-rendu";
    }
}
