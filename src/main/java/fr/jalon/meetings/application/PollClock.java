package fr.jalon.meetings.application;

import fr.jalon.meetings.domain.poll.DatePolls;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks again before a date poll ends, and writes down that it ended. */
@Component
class PollClock {

    /** Two days before the end; a poll opened for less than that is not reminded of. */
    private static final Duration BEFORE = Duration.ofDays(2);

    private final DatePolls polls;
    private final PollMails mails;
    private final JdbcClient jdbc;
    private final Clock clock;

    PollClock(DatePolls polls, PollMails mails, JdbcClient jdbc, Clock clock) {
        this.polls = polls;
        this.mails = mails;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<UUID> toRemind() {
        return jdbc.sql("""
                        select d.id from date_poll d join meeting m on m.id = d.meeting_id and m.state = 'PLANNED'
                        where d.state = 'OPEN' and d.reminded_at is null and d.answer_until > :now
                            and d.answer_until <= :soon and d.opened_at < d.answer_until - interval '2 days'
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("soon", Timestamp.from(clock.instant().plus(BEFORE)))
                .query(UUID.class)
                .list();
    }

    @Transactional
    void remind(UUID id) {
        polls.findById(id)
                .filter(poll -> poll.remindByTheClock(clock.instant()))
                .ifPresent(poll -> {
                    polls.saveAndFlush(poll);
                    mails.reminded(poll);
                });
    }

    @Transactional(readOnly = true)
    List<UUID> over() {
        return jdbc.sql("select id from date_poll where state = 'OPEN' and answer_until <= ?")
                .param(Timestamp.from(clock.instant()))
                .query(UUID.class)
                .list();
    }

    @Transactional
    void close(UUID id) {
        polls.findById(id).filter(poll -> poll.keepTime(clock.instant())).ifPresent(polls::saveAndFlush);
    }
}
