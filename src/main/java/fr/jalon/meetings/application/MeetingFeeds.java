package fr.jalon.meetings.application;

import fr.jalon.meetings.domain.Meeting;
import fr.jalon.meetings.domain.calendar.CalendarEvent;
import fr.jalon.meetings.domain.calendar.CalendarFile;
import fr.jalon.shared.Actor;
import fr.jalon.shared.BaseUrl;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.Secret;
import fr.jalon.standards.StandardIds;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Calendars to subscribe to: one a standard, one a group, for everybody, without links and names; one a person, behind a
 * secret address, with the links of the meetings that person is invited to.
 */
@Service
@Transactional(readOnly = true)
public class MeetingFeeds {

    private static final Duration BACK = Duration.ofDays(400);

    private static final String ROWS = """
            select m.id, m.sequence, m.state, m.changed_at, m.starts_at, m.ends_at, m.title, m.place, %s as link,
                m.standard_id
            from meeting m
            where m.state <> 'PLANNED' and m.starts_at is not null and m.starts_at > :since %s
            order by m.starts_at desc limit 2000
            """;

    private final MeetingDesk desk;
    private final MeetingEvents events;
    private final StandardIds standards;
    private final BaseUrl base;
    private final JdbcClient jdbc;
    private final Clock clock;

    MeetingFeeds(
            MeetingDesk desk, MeetingEvents events, StandardIds standards, BaseUrl base, JdbcClient jdbc, Clock clock) {
        this.desk = desk;
        this.events = events;
        this.standards = standards;
        this.base = base;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public String ofStandard(String standard) {
        UUID id = standards.idOf(standard);
        String name = standards.named(List.of(id)).get(id).title();
        return CalendarFile.feed(name, rows("null::text", "and m.standard_id = :id", id));
    }

    public String ofGroup(UUID group) {
        return CalendarFile.feed("Jalon", rows("null::text", "and m.group_id = :id", group));
    }

    /** One meeting, for who may see it; with the link for those inside. */
    public String ofMeeting(UUID id, Actor reader) {
        Meeting meeting = desk.seen(id, reader);
        if (meeting.startsAt() == null) {
            throw new NotFound("date of meeting " + id);
        }
        if (fr.jalon.meetings.domain.MeetingAction.SEE_INSIDE.isAllowedTo(
                reader, meeting.standardId(), desk.isInside(meeting, reader))) {
            return CalendarFile.message(events.inside(meeting));
        }
        return CalendarFile.message(rows("null::text", "and m.id = :id", id).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("meeting " + id)));
    }

    /** @throws NotFound when the address is not, or no more, somebody's */
    public String ofPerson(String secret) {
        UUID person = jdbc.sql("select person_id from calendar_secret where hash = ?")
                .param(new Secret(secret).hash())
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new NotFound("calendar"));
        return CalendarFile.feed(
                "Jalon",
                rows(
                        "m.link",
                        "and exists (select from meeting_participant p where p.meeting_id = m.id and p.person_id = :id"
                                + " and p.answer <> 'NO' and not p.waiting)",
                        person));
    }

    /** A new secret address; the one before works no more. */
    @Transactional
    public String renew(Actor actor) {
        Secret secret = Secret.random();
        jdbc.sql("""
                        insert into calendar_secret (person_id, hash, made_at) values (:person, :hash, :now)
                        on conflict (person_id) do update set hash = excluded.hash, made_at = excluded.made_at
                        """)
                .param("person", actor.id())
                .param("hash", secret.hash())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return base.of("/agenda/personnel/" + secret.text() + ".ics");
    }

    private List<CalendarEvent> rows(String link, String condition, UUID id) {
        Instant since =
                condition.contains("m.id =") ? Instant.EPOCH : clock.instant().minus(BACK);
        return jdbc.sql(ROWS.formatted(link, condition))
                .param("since", Timestamp.from(since))
                .param("id", id)
                .query((row, number) -> new CalendarEvent(
                        MeetingEvents.uid(row.getObject("id", UUID.class)),
                        row.getInt("sequence"),
                        MeetingEvents.status(fr.jalon.meetings.domain.MeetingState.valueOf(row.getString("state"))),
                        row.getTimestamp("changed_at").toInstant(),
                        row.getTimestamp("starts_at").toInstant(),
                        row.getTimestamp("ends_at").toInstant(),
                        row.getString("title"),
                        null,
                        row.getString("link") == null ? row.getString("place") : row.getString("link"),
                        base.of("/reunions/" + row.getObject("id", UUID.class))))
                .list();
    }
}
