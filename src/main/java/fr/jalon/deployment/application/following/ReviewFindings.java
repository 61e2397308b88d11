package fr.jalon.deployment.application.following;

import fr.jalon.deployment.domain.following.ReviewLines;
import fr.jalon.deployment.domain.following.ReviewLines.Line;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Paris;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a weekly review that is not closed yet looks at. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReviewFindings {

    private final TaskReader tasks;
    private final JdbcClient jdbc;
    private final Clock clock;

    ReviewFindings(TaskReader tasks, JdbcClient jdbc, Clock clock) {
        this.tasks = tasks;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** As things stand today, but for what was done behind its week: that is of the next one. */
    ReviewLines of(UUID plan, LocalDate monday, Actor reader) {
        LocalDate today = Paris.day(clock.instant());
        LocalDate sunday = monday.plusDays(6);
        LocalDate until = sunday.isBefore(today) ? sunday : today;
        LocalDate since = since(plan, monday);
        List<Line> done = new ArrayList<>();
        List<Line> risk = new ArrayList<>();
        List<Line> late = new ArrayList<>();
        List<Line> next = new ArrayList<>();
        tasks.done(plan, since, until, reader).forEach(one -> done.add(line(one, one.evidence())));
        for (TaskLine one : tasks.pressing(plan, monday.plusDays(13), reader)) {
            List<Line> into = one.late() ? late : one.risk() != null ? risk : next;
            into.add(line(one, one.risk()));
        }
        operations(plan, "o.ended_on between :from and :until", since, until, done);
        operations(
                plan,
                "o.ended_on is null and o.last_on between :from and :until",
                LocalDate.EPOCH,
                today.minusDays(1),
                late);
        operations(
                plan,
                "o.ended_on is null and o.last_on >= :from and o.first_on <= :until",
                today,
                monday.plusDays(13),
                next);
        return new ReviewLines(done, risk, late, next);
    }

    private static Line line(TaskLine one, String words) {
        return new Line(
                one.number(),
                one.what(),
                one.responsible(),
                one.dueOn(),
                words,
                one.responsibleId() == null ? List.of() : List.of(one.responsibleId()));
    }

    /** Where the last closed one stopped: the day it was closed, or the end of its week; a week before where there is none. */
    private LocalDate since(UUID plan, LocalDate monday) {
        return jdbc.sql("""
                        select max(least((closed_at at time zone 'Europe/Paris')::date, monday + 7)) from weekly_review
                        where plan_id = ? and closed_at is not null
                        """).param(plan).query(LocalDate.class).optional().orElse(monday.minusDays(7));
    }

    /** Of waves that run; those of a planned wave are not late before it begins. */
    private void operations(UUID plan, String which, LocalDate from, LocalDate until, List<Line> into) {
        jdbc.sql("""
                        select 0 as number, w.name || ' : ' || o.name as what, o.last_on as due_on, null as words, h.*
                        from cycle_operation o join wave w on w.id = o.wave_id cross join lateral (
                            select string_agg(p.name, ', ' order by p.name) as people, array_agg(p.id) as hands
                            from cycle_part x join person p on p.id = x.person_id
                            where x.operation_id = o.id and x.raci = 'RESPONSIBLE') h
                        where o.plan_id = :plan and w.state <> 'PLANNED' and %s order by o.last_on, o.position limit 100
                        """.formatted(which))
                .param("plan", plan)
                .param("from", from)
                .param("until", until)
                .query(row -> {
                    into.add(line(row));
                });
    }

    static Line line(ResultSet row) throws SQLException {
        Array hands = row.getArray("hands");
        return new Line(
                row.getInt("number"),
                row.getString("what"),
                row.getString("people"),
                row.getObject("due_on", LocalDate.class),
                row.getString("words"),
                hands == null ? List.of() : List.of((UUID[]) hands.getArray()));
    }
}
