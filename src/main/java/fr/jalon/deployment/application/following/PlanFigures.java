package fr.jalon.deployment.application.following;

import fr.jalon.deployment.domain.wave.RolloutAction;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Paris;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What goes wrong in a plan, counted, and the last bilan of it; for those inside. */
@Component
@Transactional(readOnly = true)
public class PlanFigures {

    private static final String COUNTED = """
            select b.number, b.held_on,
                (select count(*) from task where plan_id = :plan and closed_on is null and due_on < :today) as late,
                (select count(*) from anomaly where plan_id = :plan and closed_on is null) as anomalies,
                (select count(*) from anomaly where plan_id = :plan and closed_on is null and severity = 'BLOCKING') as blocking
            from (select) as once
            left join lateral (select number, held_on from bilan where plan_id = :plan order by number desc limit 1) b on true
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    PlanFigures(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param late actions that are open behind their day
     * @param anomalies that are open, the blocking ones included
     * @param bilan number of the last one; null where there was none
     */
    public record Figures(int late, int anomalies, int blocking, Integer bilan, LocalDate heldOn) {}

    /** Empty for who is outside. */
    public Optional<Figures> of(UUID planId, UUID standardId, Actor reader) {
        if (!RolloutAction.READ.isAllowedTo(reader, standardId)) {
            return Optional.empty();
        }
        return jdbc.sql(COUNTED)
                .param("plan", planId)
                .param("today", Paris.day(clock.instant()))
                .query((row, number) -> new Figures(
                        row.getInt("late"),
                        row.getInt("anomalies"),
                        row.getInt("blocking"),
                        row.getObject("number", Integer.class),
                        row.getObject("held_on", LocalDate.class)))
                .optional();
    }
}
