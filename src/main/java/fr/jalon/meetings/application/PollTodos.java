package fr.jalon.meetings.application;

import fr.jalon.meetings.domain.poll.PollAction;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.Paris;
import fr.jalon.shared.TodoSource;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What date polls wait for: an answer from those asked, a date from those who run the group. */
@Component
@Transactional(readOnly = true)
class PollTodos implements TodoSource {

    private static final String WAITING = """
            select m.id, m.standard_id, m.title, d.answer_until, d.state = 'OPEN'
                and (d.answer_until is null or d.answer_until > :now) as open
            from date_poll d join meeting m on m.id = d.meeting_id
            where m.state = 'PLANNED' and (
                d.state = 'OPEN' and (d.answer_until is null or d.answer_until > :now) and exists (
                    select from meeting_participant p join poll_slot s on s.poll_id = d.id and not s.withdrawn
                    where p.meeting_id = m.id and p.person_id = :me and not exists (
                        select from poll_answer a where a.slot_id = s.id and a.participant_id = p.id))
                or d.standard_id = any(:mine) and (d.state = 'CLOSED' or d.state = 'OPEN' and d.answer_until <= :now))
            order by d.answer_until nulls last, d.opened_at limit 50
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    PollTodos(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<Todo> todosOf(Actor actor) {
        if (actor.id() == null) {
            return List.of();
        }
        UUID[] mine = actor.rolesOn().keySet().stream()
                .filter(standard -> PollAction.CHOOSE.isAllowedTo(actor, standard, false))
                .toArray(UUID[]::new);
        return jdbc.sql(WAITING)
                .param("now", Timestamp.from(clock.instant()))
                .param("me", actor.id())
                .param("mine", mine)
                .query((row, number) -> {
                    boolean open = row.getBoolean("open");
                    Timestamp until = row.getTimestamp("answer_until");
                    return new Todo(
                            row.getObject("standard_id", UUID.class),
                            Message.of(open ? "todo.meeting.poll" : "todo.meeting.date"),
                            row.getString("title"),
                            "/reunions/" + row.getObject("id", UUID.class) + "/sondage",
                            open && until != null ? Paris.day(until.toInstant().minusNanos(1)) : null);
                })
                .list();
    }
}
