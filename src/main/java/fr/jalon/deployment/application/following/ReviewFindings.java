package fr.jalon.deployment.application.following;

import fr.jalon.deployment.application.waves.Forecast;
import fr.jalon.deployment.domain.cycle.Dated;
import fr.jalon.deployment.domain.cycle.Slot;
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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a weekly review that is not closed yet looks at. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReviewFindings {

    /** By its plan it should be over, or have begun; as {@link fr.jalon.deployment.domain.cycle.Dated#isLate} says it. */
    private static final String LATE = """
            o.ended_on is null and (o.planned_last < :today or o.began_on is null and o.planned_first < :today)""";

    private final TaskReader tasks;
    private final ReviewAnomalies anomalies;
    private final Forecast forecast;
    private final JdbcClient jdbc;
    private final Clock clock;

    ReviewFindings(TaskReader tasks, ReviewAnomalies anomalies, Forecast forecast, JdbcClient jdbc, Clock clock) {
        this.tasks = tasks;
        this.anomalies = anomalies;
        this.forecast = forecast;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** As things stand today, but for what was done behind its week: that is of the next one. */
    ReviewLines of(UUID plan, LocalDate monday, Actor reader) {
        LocalDate today = Paris.day(clock.instant());
        LocalDate sunday = monday.plusDays(6);
        LocalDate until = sunday.isBefore(today) ? sunday : today;
        LocalDate since = since(plan);
        List<Line> done = new ArrayList<>();
        List<Line> risk = new ArrayList<>();
        List<Line> late = new ArrayList<>();
        List<Line> next = new ArrayList<>();
        tasks.done(plan, since, until, reader).forEach(one -> done.add(line(one, one.closedOn(), one.evidence())));
        for (TaskLine one : tasks.pressing(plan, monday.plusDays(13), reader)) {
            List<Line> into = one.late() ? late : one.risk() != null ? risk : next;
            into.add(line(one, one.dueOn(), one.risk()));
        }
        operations(plan, "o.ended_on between :from and :until", since, until, done);
        operations(plan, LATE, today, today, late);
        next.addAll(toCome(plan, monday.plusDays(13)));
        return new ReviewLines(done, risk, late, next, anomalies.of(plan, since, until));
    }

    private static Line line(TaskLine one, LocalDate day, String words) {
        return new Line(
                one.number(),
                one.what(),
                one.responsible(),
                day,
                false,
                words,
                one.responsibleId() == null ? List.of() : List.of(one.responsibleId()));
    }

    /** Where the last closed one stopped: the day it was closed, or the end of its week; where there is none, all that ever was. */
    private LocalDate since(UUID plan) {
        return jdbc.sql("""
                        select max(least((closed_at at time zone 'Europe/Paris')::date, monday + 7)) from weekly_review
                        where plan_id = ? and closed_at is not null
                        """).param(plan).query(LocalDate.class).optional().orElse(LocalDate.EPOCH);
    }

    /** What is expected until that day, as the pages of the waves say it today: on the day that is kept, or later. */
    private List<Line> toCome(UUID plan, LocalDate until) {
        String which = "o.ended_on is null and o.first_on <= :until and not (" + LATE + ")";
        List<Found> found = operations(plan, which, until, until);
        Map<UUID, List<Dated>> seen = found.isEmpty() ? Map.of() : forecast.of(List.of(plan));
        return found.stream()
                .flatMap(one -> Stream.ofNullable(one.expected(seen.get(one.wave()), until)))
                .sorted(Comparator.comparing(Line::dueOn))
                .toList();
    }

    /** An operation of a wave. */
    private record Found(UUID wave, String key, Line line) {

        /** @param seen operations of its wave; null where the dates that are kept hold */
        Line expected(List<Dated> seen, LocalDate until) {
            if (seen == null) {
                return line;
            }
            Slot days = seen.stream()
                    .filter(one -> one.operation().key().equals(key))
                    .findFirst()
                    .orElseThrow()
                    .expected();
            return days.first().isAfter(until) ? null : line.due(line.toBegin() ? days.first() : days.last());
        }
    }

    private void operations(UUID plan, String which, LocalDate from, LocalDate until, List<Line> into) {
        operations(plan, which, from, until).forEach(found -> into.add(found.line()));
    }

    private List<Found> operations(UUID plan, String which, LocalDate from, LocalDate until) {
        return jdbc.sql("""
                        select 0 as number, w.name || ' : ' || o.name as what, null as words, o.wave_id, o.key, h.*, d.*
                        from cycle_operation o join wave w on w.id = o.wave_id cross join lateral (
                            select string_agg(p.name, ', ' order by p.name) as people, array_agg(p.id) as hands
                            from cycle_part x join person p on p.id = x.person_id
                            where x.operation_id = o.id and x.raci = 'RESPONSIBLE') h
                        cross join lateral (select o.began_on is null as to_begin, case
                            when o.ended_on is not null then o.ended_on
                            when %s then case when o.began_on is null then o.planned_first else o.planned_last end
                            when o.began_on is null then o.first_on else o.last_on end as due_on) d
                        where o.plan_id = :plan and %s order by d.due_on, w.place, o.position limit 100
                        """.formatted(LATE, which))
                .param("plan", plan)
                .param("today", Paris.day(clock.instant()))
                .param("from", from)
                .param("until", until)
                .query((row, number) ->
                        new Found(row.getObject("wave_id", UUID.class), row.getString("key"), line(row)))
                .list();
    }

    static Line line(ResultSet row) throws SQLException {
        Array hands = row.getArray("hands");
        return new Line(
                row.getInt("number"),
                row.getString("what"),
                row.getString("people"),
                row.getObject("due_on", LocalDate.class),
                row.getBoolean("to_begin"),
                row.getString("words"),
                hands == null ? List.of() : List.of((UUID[]) hands.getArray()));
    }
}
