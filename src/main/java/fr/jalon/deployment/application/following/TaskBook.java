package fr.jalon.deployment.application.following;

import fr.jalon.deployment.domain.following.TaskFacts;
import fr.jalon.deployment.domain.following.TaskState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All actions of a plan at once, for files that bring many. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TaskBook {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    TaskBook(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** An action that is there. */
    record Kept(UUID id, TaskFacts facts, boolean open) {}

    /** The open ones first, the soonest first. */
    List<Kept> of(UUID plan) {
        return jdbc.sql("select * from task where plan_id = ? order by closed_on is not null, due_on, number")
                .param(plan)
                .query((row, number) -> kept(row))
                .list();
    }

    private static Kept kept(ResultSet row) throws SQLException {
        TaskFacts facts = new TaskFacts(
                row.getString("what"),
                row.getObject("responsible_id", UUID.class),
                row.getString("responsible"),
                row.getString("others"),
                row.getObject("due_on", LocalDate.class),
                row.getString("risk"),
                row.getString("link"),
                row.getObject("anomaly_id", UUID.class),
                row.getInt("every_weeks"));
        boolean open = TaskState.valueOf(row.getString("state")).isOpen();
        return new Kept(row.getObject("id", UUID.class), facts, open);
    }

    /** Takes actions on, numbered from that number. */
    void add(UUID plan, UUID standard, int first, List<TaskFacts> fresh, LocalDate today, Instant now) {
        List<Object[]> rows = new ArrayList<>();
        for (TaskFacts one : fresh) {
            rows.add(new Object[] {
                UUID.randomUUID(),
                plan,
                standard,
                first + rows.size(),
                one.what(),
                one.responsibleId(),
                one.responsible(),
                one.others(),
                one.dueOn(),
                one.risk(),
                one.link(),
                one.anomalyId(),
                one.everyWeeks(),
                today,
                Timestamp.from(now)
            });
        }
        batches.batchUpdate("""
                insert into task (id, plan_id, standard_id, number, what, responsible_id, responsible, others, due_on, risk,
                    link, anomaly_id, every_weeks, created_on, changed_at, state, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'TO_DO', 0)
                """, rows);
    }

    void change(Map<UUID, TaskFacts> changed, Instant now) {
        List<Object[]> rows = new ArrayList<>();
        changed.forEach((id, one) -> rows.add(new Object[] {
            one.what(),
            one.responsibleId(),
            one.responsible(),
            one.others(),
            one.dueOn(),
            one.risk(),
            one.link(),
            one.anomalyId(),
            one.everyWeeks(),
            Timestamp.from(now),
            id
        }));
        batches.batchUpdate("""
                update task set what = ?, responsible_id = ?, responsible = ?, others = ?, due_on = ?, risk = ?, link = ?,
                    anomaly_id = ?, every_weeks = ?, changed_at = ?, version = version + 1 where id = ?
                """, rows);
    }
}
