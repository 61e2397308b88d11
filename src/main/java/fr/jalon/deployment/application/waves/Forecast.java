package fr.jalon.deployment.application.waves;

import static java.util.stream.Collectors.groupingBy;

import fr.jalon.deployment.domain.cycle.Dated;
import fr.jalon.deployment.domain.wave.Rollout;
import fr.jalon.deployment.domain.wave.Rollouts;
import fr.jalon.deployment.domain.wave.Wave;
import fr.jalon.deployment.domain.wave.Waves;
import fr.jalon.shared.Paris;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is to be expected today of several plans, for lists that look across them: four statements at most, however many
 * plans. Dates are kept as they were when something last happened; days pass without anybody's act.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
public class Forecast {

    /** Something was to begin, or to end, on a day that is over: only there {@link Outlook} sees other dates than those kept. */
    private static final String DRIFTED = """
            select distinct o.plan_id from cycle_operation o
            where o.plan_id = any(:plans) and o.ended_on is null and o.planned_first is not null
                and (o.last_on < :today or o.began_on is null and o.first_on < :today)
            """;

    private final Rollouts rollouts;
    private final Waves waves;
    private final OperationBook book;
    private final JdbcClient jdbc;
    private final Clock clock;

    Forecast(Rollouts rollouts, Waves waves, OperationBook book, JdbcClient jdbc, Clock clock) {
        this.rollouts = rollouts;
        this.waves = waves;
        this.book = book;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** By wave, those of plans where the dates that are kept are not those to be expected today; what is left out stands as kept. */
    public Map<UUID, List<Dated>> of(Collection<UUID> plans) {
        LocalDate today = Paris.day(clock.instant());
        List<UUID> drifted = jdbc.sql(DRIFTED)
                .param("plans", plans.stream().distinct().toArray(UUID[]::new))
                .param("today", today)
                .query(UUID.class)
                .list();
        if (drifted.isEmpty()) {
            return Map.of();
        }
        Map<UUID, List<Dated>> kept = book.datesOfWaves(drifted);
        Map<UUID, List<Wave>> all =
                waves.findByPlanIdInOrderByPlace(drifted).stream().collect(groupingBy(Wave::planId));
        Map<UUID, List<Dated>> seen = new HashMap<>();
        for (Rollout rollout : rollouts.findByPlanIdIn(drifted)) {
            seen.putAll(Outlook.of(rollout, all.get(rollout.planId()), kept, today));
        }
        return seen;
    }
}
