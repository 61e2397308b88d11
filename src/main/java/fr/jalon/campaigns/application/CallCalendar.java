package fr.jalon.campaigns.application;

import fr.jalon.shared.Actor;
import fr.jalon.shared.CalendarSource;
import fr.jalon.shared.Message;
import fr.jalon.shared.Paris;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Calls in the calendar: the whole stretch, from the opening to the closing. */
@Component
@Transactional(readOnly = true)
class CallCalendar implements CalendarSource {

    private final JdbcClient jdbc;

    CallCalendar(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Entry> between(LocalDate first, LocalDate last, Actor reader) {
        return jdbc.sql("""
                        select slug, title, opens_at, closes_at from campaign
                        where state not in ('DRAFT', 'PREPARED', 'APPROVED') and opens_at < :end and closes_at > :start
                        """)
                .param("start", midnight(first))
                .param("end", midnight(last.plusDays(1)))
                .query((row, number) -> {
                    Instant closes = row.getTimestamp("closes_at").toInstant();
                    return new Entry(
                            Paris.day(row.getTimestamp("opens_at").toInstant()),
                            Paris.day(closes.minusNanos(1)),
                            Message.of("campaign.calendar", closes),
                            row.getString("title"),
                            "/appels/" + row.getString("slug"));
                })
                .list();
    }

    private static Timestamp midnight(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(Paris.ZONE).toInstant());
    }
}
