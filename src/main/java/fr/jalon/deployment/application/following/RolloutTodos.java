package fr.jalon.deployment.application.following;

import fr.jalon.deployment.domain.wave.RolloutAction;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.TodoSource;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a plan waits for: from who took an action on, from who holds the weekly review. */
@Component
@Transactional(readOnly = true)
class RolloutTodos implements TodoSource {

    private static final String TASKS = """
            select t.standard_id, t.what, t.due_on, t.number, s.slug, s.title from task t
            join standard s on s.id = t.standard_id join deployment_plan p on p.id = t.plan_id
            where t.responsible_id = :me and t.closed_on is null and p.state in ('DRAFT', 'ACTIVE') order by t.due_on, t.id limit 50
            """;

    private static final String REVIEWS = """
            select r.standard_id, null as what, null::date as due_on, 0 as number, s.slug, s.title from rollout r
            join standard s on s.id = r.standard_id join deployment_plan p on p.id = r.plan_id
            where r.standard_id = any(:run) and p.state = 'ACTIVE'
                and exists (select from wave w where w.plan_id = r.plan_id and w.state = 'RUNNING')
                and not exists (select from weekly_review v where v.plan_id = r.plan_id and v.closed_at > :week)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    RolloutTodos(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<Todo> todosOf(Actor actor) {
        if (actor.id() == null) {
            return List.of();
        }
        List<Todo> todos = new ArrayList<>(jdbc.sql(TASKS)
                .param("me", actor.id())
                .query((row, number) -> todo(row, "todo.task", "/actions/" + row.getInt("number")))
                .list());
        UUID[] run = actor.rolesOn().keySet().stream()
                .filter(standard -> RolloutAction.FOLLOW.isAllowedTo(actor, standard))
                .toArray(UUID[]::new);
        if (run.length > 0) {
            todos.addAll(jdbc.sql(REVIEWS)
                    .param("run", run)
                    .param("week", java.sql.Timestamp.from(clock.instant().minus(java.time.Duration.ofDays(7))))
                    .query((row, number) -> todo(row, "todo.weekly-review", "/revues"))
                    .list());
        }
        return todos;
    }

    private static Todo todo(ResultSet row, String key, String path) throws SQLException {
        String what = row.getString("what");
        return new Todo(
                row.getObject("standard_id", UUID.class),
                what == null ? new Message(key, List.of()) : new Message(key, List.of(what)),
                row.getString("title"),
                "/standards/" + row.getString("slug") + "/deploiement" + path,
                row.getObject("due_on", LocalDate.class));
    }
}
