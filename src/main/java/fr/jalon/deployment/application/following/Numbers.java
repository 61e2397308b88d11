package fr.jalon.deployment.application.following;

import fr.jalon.deployment.application.waves.RolloutDesk;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The next free number within a plan; the plan is the lock, so that two people never get the same. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Numbers {

    private final RolloutDesk desk;
    private final JdbcClient jdbc;

    Numbers(RolloutDesk desk, JdbcClient jdbc) {
        this.desk = desk;
        this.jdbc = jdbc;
    }

    int ofTask(UUID planId) {
        return next("task", planId);
    }

    int ofAnomaly(UUID planId) {
        return next("anomaly", planId);
    }

    int ofBilan(UUID planId) {
        return next("bilan", planId);
    }

    private int next(String table, UUID planId) {
        desk.alone(planId);
        return jdbc.sql("select coalesce(max(number), 0) + 1 from " + table + " where plan_id = ?")
                .param(planId)
                .query(Integer.class)
                .single();
    }
}
