package fr.jalon.deployment.application.following;

import fr.jalon.deployment.domain.following.ReviewAnomaly;
import fr.jalon.deployment.domain.following.ReviewAnomaly.Change;
import fr.jalon.deployment.domain.wave.Severity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The anomalies of a weekly review: those found, still open and closed since the last one. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReviewAnomalies {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ReviewAnomalies(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** As things stand; the new ones first, the worst first among them. */
    List<ReviewAnomaly> of(UUID plan, LocalDate since, LocalDate until) {
        return jdbc.sql("""
                        select a.number, a.title, a.severity, w.name as wave, c.change from anomaly a
                        left join wave w on w.id = a.wave_id cross join lateral (select case
                            when a.closed_on is not null then 'CLOSED'
                            when a.found_on >= :since then 'FOUND' else 'STILL_OPEN' end as change) c
                        where a.plan_id = :plan and a.found_on <= :until
                            and (a.closed_on is null or a.closed_on between :since and :until)
                        order by array_position('{FOUND,STILL_OPEN,CLOSED}'::text[], c.change),
                            array_position('{BLOCKING,MAJOR,MINOR}'::text[], a.severity), a.number limit 100
                        """)
                .param("plan", plan)
                .param("since", since)
                .param("until", until)
                .query((row, number) -> line(row))
                .list();
    }

    void keep(UUID review, List<ReviewAnomaly> found) {
        List<Object[]> rows = new ArrayList<>();
        found.forEach(one -> rows.add(new Object[] {
            review,
            rows.size(),
            one.number(),
            one.title(),
            one.severity().name(),
            one.wave(),
            one.change().name()
        }));
        batches.batchUpdate("insert into weekly_review_anomaly values (?, ?, ?, ?, ?, ?, ?)", rows);
    }

    /** As they stood. */
    List<ReviewAnomaly> kept(UUID review) {
        return jdbc.sql("select * from weekly_review_anomaly where review_id = ? order by position")
                .param(review)
                .query((row, number) -> line(row))
                .list();
    }

    private static ReviewAnomaly line(ResultSet row) throws SQLException {
        return new ReviewAnomaly(
                row.getInt("number"),
                row.getString("title"),
                Severity.valueOf(row.getString("severity")),
                row.getString("wave"),
                Change.valueOf(row.getString("change")));
    }
}
