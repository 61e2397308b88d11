package fr.jalon.deployment.application.following;

import fr.jalon.deployment.domain.wave.RolloutAction;
import fr.jalon.shared.Actor;
import fr.jalon.shared.CalendarSource;
import fr.jalon.shared.Message;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The day open actions are due, in the calendar of those inside. */
@Component
@Transactional(readOnly = true)
class TaskCalendar implements CalendarSource {

    private static final String ROWS = """
            select t.number, t.what, t.due_on, s.slug, s.title from task t join standard s on s.id = t.standard_id
            join deployment_plan p on p.id = t.plan_id
            where t.standard_id = any(:inside) and p.state in ('DRAFT', 'ACTIVE') and t.closed_on is null and t.due_on between :first and :last
            order by t.due_on, t.id limit 500
            """;

    private final JdbcClient jdbc;

    TaskCalendar(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Entry> between(LocalDate first, LocalDate last, Actor reader) {
        UUID[] inside = reader.rolesOn().keySet().stream()
                .filter(standard -> RolloutAction.READ.isAllowedTo(reader, standard))
                .toArray(UUID[]::new);
        if (inside.length == 0) {
            return List.of();
        }
        return jdbc.sql(ROWS)
                .param("inside", inside)
                .param("first", first)
                .param("last", last)
                .query((row, number) -> new Entry(
                        row.getObject("due_on", LocalDate.class),
                        row.getObject("due_on", LocalDate.class),
                        Message.of("deployment.action.due-of", row.getString("what")),
                        row.getString("title"),
                        "/standards/" + row.getString("slug") + "/deploiement/actions/" + row.getInt("number")))
                .list();
    }
}
