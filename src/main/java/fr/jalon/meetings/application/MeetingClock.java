package fr.jalon.meetings.application;

import fr.jalon.meetings.domain.Decisions;
import fr.jalon.meetings.domain.Meetings;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what the clock did to meetings and decisions, and tells those concerned. */
@Component
class MeetingClock {

    /** Two days before: time to say no. A meeting called for less than that is not reminded of at once. */
    private static final Duration BEFORE = Duration.ofDays(2);

    private final Meetings meetings;
    private final Decisions decisions;
    private final MeetingMails invitations;
    private final JdbcClient jdbc;
    private final Clock clock;

    MeetingClock(Meetings meetings, Decisions decisions, MeetingMails invitations, JdbcClient jdbc, Clock clock) {
        this.meetings = meetings;
        this.decisions = decisions;
        this.invitations = invitations;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<UUID> toRemind() {
        return jdbc.sql("""
                        select id from meeting where state = 'CALLED' and reminded_at is null and starts_at > :now
                            and starts_at <= :soon and called_at < starts_at - interval '2 days'
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("soon", Timestamp.from(clock.instant().plus(BEFORE)))
                .query(UUID.class)
                .list();
    }

    @Transactional
    void remind(UUID id) {
        meetings.findById(id).filter(meeting -> meeting.remindedAt() == null).ifPresent(meeting -> {
            meeting.reminded(clock.instant());
            meetings.saveAndFlush(meeting);
            invitations.reminded(meeting);
        });
    }

    @Transactional(readOnly = true)
    List<UUID> silent() {
        return jdbc.sql("select id from decision where state = 'PENDING' and objections_until <= ?")
                .param(Timestamp.from(clock.instant()))
                .query(UUID.class)
                .list();
    }

    @Transactional
    void adopt(UUID id) {
        decisions
                .findById(id)
                .filter(decision -> decision.keepTime(clock.instant()))
                .ifPresent(decisions::saveAndFlush);
    }
}
