package fr.jalon.deployment.application.following;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The next free number within a plan; the plan is the lock, so that two people never get the same. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Numbers {

    private final JdbcClient jdbc;

    Numbers(JdbcClient jdbc) {
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
        jdbc.sql("select id from deployment_plan where id = ? for no key update")
                .param(planId)
                .query((row, number) -> "")
                .single();
        return jdbc.sql("select coalesce(max(number), 0) + 1 from " + table + " where plan_id = ?")
                .param(planId)
                .query(Integer.class)
                .single();
    }
}
