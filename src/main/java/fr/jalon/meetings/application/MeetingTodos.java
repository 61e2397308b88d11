package fr.jalon.meetings.application;

import fr.jalon.meetings.domain.MeetingAction;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.Paris;
import fr.jalon.shared.TodoSource;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What meetings wait for: from who runs them, from those invited, from who took something on. */
@Component
@Transactional(readOnly = true)
class MeetingTodos implements TodoSource {

    /** Guide practice: minutes are written a few days after. */
    private static final int DAYS_TO_WRITE = 7;

    private static final String RUN = """
            select m.id, m.standard_id, m.title,
                case when m.state = 'PLANNED' then 'call' when n.state = 'DRAFT' then 'minutes'
                     when n.state = 'REREADING' then 'validate' else 'publish' end as what,
                case when m.state = 'PLANNED' then null when n.state = 'DRAFT' then m.ended_at
                     when n.state = 'REREADING' then n.reread_until end as due
            from meeting m left join minutes n on n.meeting_id = m.id
            where m.standard_id = any(:mine) and not m.reconstructed and m.id in (
                select p.id from meeting p
                where p.standard_id = any(:mine) and p.state = 'PLANNED' and p.starts_at > :now
                union all
                select w.meeting_id from minutes w join meeting h on h.id = w.meeting_id and h.state = 'HELD'
                where w.state <> 'PUBLISHED' and (w.state <> 'REREADING' or w.reread_until <= :now))
            order by m.starts_at limit 50
            """;

    private static final String ASKED = """
            select m.id, m.standard_id, m.title, case when m.state = 'CALLED' then 'answer' else 'reread' end as what,
                case when m.state = 'CALLED' then m.starts_at else n.reread_until end as due
            from meeting_participant p join meeting m on m.id = p.meeting_id left join minutes n on n.meeting_id = m.id
            where p.person_id = :me and (m.state = 'CALLED' and p.answer = 'NONE' and m.starts_at > :now
                or m.state = 'HELD' and n.state = 'REREADING' and n.reread_until > :now
                    and p.attendance in ('PRESENT', 'REPRESENTED')
                    and not exists (select from minutes_remark r where r.minutes_id = n.id and r.person_id = :me))
            order by due limit 50
            """;

    private static final String REMARKED = """
            select m.id, m.standard_id, m.title, n.reread_until, count(*) as open from minutes n
            join meeting m on m.id = n.meeting_id and m.state = 'HELD'
            join minutes_remark r on r.minutes_id = n.id and r.state = 'OPEN'
            where m.standard_id = any(:mine) and n.state = 'REREADING'
            group by m.id, n.id order by n.reread_until limit 50
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    MeetingTodos(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<Todo> todosOf(Actor actor) {
        if (actor.id() == null) {
            return List.of();
        }
        List<Todo> todos = new ArrayList<>(jdbc.sql(RUN)
                .param("mine", run(actor))
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) -> todo(row))
                .list());
        todos.addAll(jdbc.sql(ASKED)
                .param("me", actor.id())
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) -> todo(row))
                .list());
        todos.addAll(remarks(actor));
        todos.addAll(actions(actor));
        return todos;
    }

    private List<Todo> remarks(Actor actor) {
        return jdbc.sql(REMARKED)
                .param("mine", run(actor))
                .query((row, number) -> new Todo(
                        row.getObject("standard_id", UUID.class),
                        Message.of("todo.meeting.remarks", row.getInt("open")),
                        row.getString("title"),
                        "/reunions/" + row.getObject("id", UUID.class) + "/compte-rendu",
                        Paris.day(row.getTimestamp("reread_until").toInstant().minusNanos(1))))
                .list();
    }

    private static UUID[] run(Actor actor) {
        return actor.rolesOn().keySet().stream()
                .filter(standard -> MeetingAction.CALL.isAllowedTo(actor, standard, false))
                .toArray(UUID[]::new);
    }

    private static Todo todo(ResultSet row) throws SQLException {
        String what = row.getString("what");
        String path = "/reunions/" + row.getObject("id", UUID.class);
        boolean minutes = !what.equals("call") && !what.equals("answer");
        Timestamp due = row.getTimestamp("due");
        LocalDate day = due == null ? null : Paris.day(due.toInstant().minusNanos(1));
        return new Todo(
                row.getObject("standard_id", UUID.class),
                Message.of("todo.meeting." + what),
                row.getString("title"),
                minutes ? path + "/compte-rendu" : path,
                day != null && what.equals("minutes") ? day.plusDays(DAYS_TO_WRITE) : day);
    }

    private List<Todo> actions(Actor actor) {
        return jdbc.sql("""
                        select a.standard_id, a.what, a.due_on, s.slug, s.title from action_item a
                        join standard s on s.id = a.standard_id
                        where a.responsible_id = ? and a.state = 'OPEN' order by a.due_on nulls last limit 50
                        """)
                .param(actor.id())
                .query((row, number) -> new Todo(
                        row.getObject("standard_id", UUID.class),
                        Message.of("todo.meeting.action", row.getString("what")),
                        row.getString("title"),
                        "/standards/" + row.getString("slug") + "/actions",
                        row.getObject("due_on", LocalDate.class)))
                .list();
    }
}
