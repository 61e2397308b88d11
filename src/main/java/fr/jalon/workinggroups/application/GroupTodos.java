package fr.jalon.workinggroups.application;

import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.Paris;
import fr.jalon.shared.TodoSource;
import fr.jalon.workinggroups.GroupRef;
import fr.jalon.workinggroups.domain.GroupAction;
import fr.jalon.workinggroups.domain.mandate.MandateAction;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What groups wait for: an answer to who asks to join, a mandate to renew, its yearly point. */
@Component
@Transactional(readOnly = true)
class GroupTodos implements TodoSource {

    /** How long before a date it is time to think of it: two sessions of the commission are about a quarter apart. */
    private static final int MONTHS_AHEAD = 3;

    /** How long people who ask may be left without an answer. */
    private static final int DAYS_TO_ANSWER = 7;

    private final JdbcClient jdbc;
    private final Clock clock;

    GroupTodos(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Waiting(
            UUID standard, String standardSlug, String slug, String name, UUID parent, int count, LocalDate since) {

        String path() {
            return new GroupRef(null, standard, standardSlug, slug, name, parent).path();
        }
    }

    private record Ending(
            UUID standard,
            String standardSlug,
            String slug,
            String name,
            UUID parent,
            LocalDate until,
            LocalDate report) {

        String path() {
            return new GroupRef(null, standard, standardSlug, slug, name, parent).path();
        }
    }

    @Override
    public List<Todo> todosOf(Actor actor) {
        List<Todo> todos = new ArrayList<>(presented(actor));
        Set<UUID> standards = actor.rolesOn().keySet();
        if (standards.isEmpty()) {
            return todos;
        }
        waiting(standards).stream()
                .filter(group -> GroupAction.ANSWER_REQUESTS.isAllowedTo(actor, group.standard()))
                .map(group -> new Todo(
                        group.standard(),
                        Message.of("todo.group.requests", group.count()),
                        group.name(),
                        group.path() + "/demandes",
                        group.since().plusDays(DAYS_TO_ANSWER)))
                .forEach(todos::add);
        LocalDate soon = Paris.day(clock.instant()).plusMonths(MONTHS_AHEAD);
        for (Ending mandate : ending(standards, soon)) {
            add(todos, mandate, mandate.until(), MandateAction.RENEW, "todo.group.renew", soon, actor);
            add(todos, mandate, mandate.report(), MandateAction.REPORT, "todo.group.report", soon, actor);
        }
        return todos;
    }

    /** What the commission said of a mandate is recorded by those who keep its sessions, on whatever standard. */
    private List<Todo> presented(Actor actor) {
        if (!MandateAction.VALIDATE.isAllowedTo(actor, null)) {
            return List.of();
        }
        return jdbc.sql("""
                select g.standard_id, s.slug as standard_slug, g.slug, g.name, g.parent_id, m.presented_on, m.number
                from mandate m join working_group g on g.id = m.group_id join standard s on s.id = g.standard_id
                where m.state = 'PRESENTED' order by m.presented_on, m.id limit 50
                """)
                .query((row, number) -> {
                    Ending mandate = new Ending(
                            row.getObject("standard_id", UUID.class),
                            row.getString("standard_slug"),
                            row.getString("slug"),
                            row.getString("name"),
                            row.getObject("parent_id", UUID.class),
                            null,
                            row.getObject("presented_on", LocalDate.class));
                    return new Todo(
                            mandate.standard(),
                            Message.of("todo.group.mandate-presented", row.getString("number")),
                            mandate.name(),
                            mandate.path() + "/mandat/" + row.getString("number"),
                            mandate.report());
                })
                .list();
    }

    private static void add(
            List<Todo> todos,
            Ending mandate,
            LocalDate due,
            MandateAction action,
            String key,
            LocalDate soon,
            Actor actor) {
        if (due != null && !due.isAfter(soon) && action.isAllowedTo(actor, mandate.standard())) {
            todos.add(new Todo(mandate.standard(), Message.of(key), mandate.name(), mandate.path() + "/mandat", due));
        }
    }

    private List<Waiting> waiting(Set<UUID> standards) {
        return jdbc.sql("""
                select g.standard_id, s.slug as standard_slug, g.slug, g.name, g.parent_id, count(*) as count,
                    min(r.asked_at) as since
                from join_request r join working_group g on g.id = r.group_id join standard s on s.id = g.standard_id
                where r.state = 'ASKED' and g.standard_id in (:standards)
                group by g.id, s.slug order by min(r.asked_at)
                """)
                .param("standards", standards)
                .query((row, number) -> new Waiting(
                        row.getObject("standard_id", UUID.class),
                        row.getString("standard_slug"),
                        row.getString("slug"),
                        row.getString("name"),
                        row.getObject("parent_id", UUID.class),
                        row.getInt("count"),
                        Paris.day(row.getObject("since", OffsetDateTime.class).toInstant())))
                .list();
    }

    /** Only groups at work: a mandate of a standard whose cycle is over is not renewed. */
    private List<Ending> ending(Set<UUID> standards, LocalDate soon) {
        return jdbc.sql("""
                select g.standard_id, s.slug as standard_slug, g.slug, g.name, g.parent_id, m.valid_until,
                    (coalesce(m.reported_on, m.validated_on) + interval '12 months')::date as report
                from mandate m join working_group g on g.id = m.group_id join standard s on s.id = g.standard_id
                where m.state = 'VALIDATED' and g.standard_id in (:standards)
                    and least(m.valid_until, (coalesce(m.reported_on, m.validated_on) + interval '12 months')::date) <= :soon
                    and exists (select from cycle c where c.standard_id = g.standard_id and c.state = 'OPEN')
                order by m.valid_until
                """)
                .param("standards", standards)
                .param("soon", soon)
                .query((row, number) -> new Ending(
                        row.getObject("standard_id", UUID.class),
                        row.getString("standard_slug"),
                        row.getString("slug"),
                        row.getString("name"),
                        row.getObject("parent_id", UUID.class),
                        row.getObject("valid_until", LocalDate.class),
                        row.getObject("report", LocalDate.class)))
                .list();
    }
}
