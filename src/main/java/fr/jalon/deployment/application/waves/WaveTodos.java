package fr.jalon.deployment.application.waves;

import fr.jalon.deployment.domain.cycle.Dated;
import fr.jalon.deployment.domain.cycle.Slot;
import fr.jalon.deployment.domain.wave.RolloutAction;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.Paris;
import fr.jalon.shared.TodoSource;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What waves wait for: from who does an operation, from who carries the plan. Something is due on the day it was planned
 * for, or on the later day its page expects it; a week before that day it shows.
 */
@Component
@Transactional(readOnly = true)
class WaveTodos implements TodoSource {

    private static final int DAYS_AHEAD = 7;

    private static final String OPERATIONS = """
            select w.standard_id, w.plan_id, o.wave_id, o.key, w.name || ' : ' || o.name as what, o.began_on is not null as begun,
                case when o.began_on is null then o.planned_first else o.planned_last end as planned,
                case when o.began_on is null then o.first_on else o.last_on end as expected,
                '/vagues/' || w.number as path, s.slug, s.title, 'todo.operation' as said
            from cycle_part x join cycle_operation o on o.id = x.operation_id join wave w on w.id = o.wave_id
            join standard s on s.id = w.standard_id join deployment_plan p on p.id = w.plan_id
            where x.person_id = :me and x.raci = 'RESPONSIBLE' and o.ended_on is null and w.state <> 'DONE'
                and p.state in ('DRAFT', 'ACTIVE') and least(o.planned_first, o.first_on) <= :soon
            order by least(o.planned_first, o.first_on), o.id limit 200
            """;

    /** Behind the pilot, what begins soon needs the gate open. */
    private static final String STARTS = """
            select w.standard_id, w.plan_id, w.id as wave_id, null as key, w.name as what, false as begun,
                o.planned, o.first as expected, s.slug, s.title,
                case when f.free then '/vagues/' || w.number else '/generalisation' end as path,
                case when f.free then 'todo.wave' else 'todo.wave-shut' end as said
            from wave w join rollout r on r.plan_id = w.plan_id join deployment_plan p on p.id = w.plan_id
            join standard s on s.id = w.standard_id
            cross join lateral (select w.pilot or r.generalised_at is not null as free) f
            join lateral (select min(x.first_on) as first, min(x.planned_first) as planned
                from cycle_operation x where x.wave_id = w.id) o on true
            where w.standard_id = any(:run) and w.state = 'PLANNED' and p.state in ('DRAFT', 'ACTIVE')
                and least(o.planned, o.first) <= :soon
            order by least(o.planned, o.first), w.place limit 200
            """;

    private final JdbcClient jdbc;
    private final Forecast forecast;
    private final Clock clock;

    WaveTodos(JdbcClient jdbc, Forecast forecast, Clock clock) {
        this.jdbc = jdbc;
        this.forecast = forecast;
        this.clock = clock;
    }

    /**
     * An operation that is to begin or to end, or a wave that is to begin.
     *
     * @param key of the operation; null for a wave
     * @param planned null where nobody tells
     * @param kept the day it was expected when something last happened
     */
    private record Awaited(
            UUID standard,
            UUID plan,
            UUID wave,
            String key,
            boolean begun,
            LocalDate planned,
            LocalDate kept,
            Message what,
            String context,
            String href) {

        static Awaited of(ResultSet row) throws SQLException {
            return new Awaited(
                    row.getObject("standard_id", UUID.class),
                    row.getObject("plan_id", UUID.class),
                    row.getObject("wave_id", UUID.class),
                    row.getString("key"),
                    row.getBoolean("begun"),
                    row.getObject("planned", LocalDate.class),
                    row.getObject("expected", LocalDate.class),
                    Message.of(row.getString("said"), row.getString("what")),
                    row.getString("title"),
                    "/standards/" + row.getString("slug") + "/deploiement" + row.getString("path"));
        }

        /** As the page of its wave says it today. @param seen operations of the wave, or null where the dates kept hold */
        LocalDate expected(List<Dated> seen) {
            return seen == null
                    ? kept
                    : seen.stream()
                            .filter(one -> key == null || one.operation().key().equals(key))
                            .map(Dated::expected)
                            .map(begun ? Slot::last : Slot::first)
                            .min(LocalDate::compareTo)
                            .orElse(kept);
        }

        /** Null when it need not be thought of before that day. */
        Todo todo(LocalDate expected, LocalDate today, LocalDate soon) {
            boolean late = planned != null && planned.isBefore(today);
            LocalDate due = planned != null && (late || planned.isAfter(expected)) ? planned : expected;
            return begun || late || !expected.isAfter(soon) ? new Todo(standard, what, context, href, due) : null;
        }
    }

    @Override
    public List<Todo> todosOf(Actor actor) {
        if (actor.id() == null) {
            return List.of();
        }
        LocalDate today = Paris.day(clock.instant());
        LocalDate soon = today.plusDays(DAYS_AHEAD);
        List<Awaited> awaited = awaited(actor, soon);
        if (awaited.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<Dated>> seen =
                forecast.of(awaited.stream().map(Awaited::plan).toList());
        return awaited.stream()
                .flatMap(one -> Stream.ofNullable(one.todo(one.expected(seen.get(one.wave())), today, soon)))
                .toList();
    }

    private List<Awaited> awaited(Actor actor, LocalDate soon) {
        List<Awaited> awaited = new ArrayList<>(jdbc.sql(OPERATIONS)
                .param("me", actor.id())
                .param("soon", soon)
                .query((row, number) -> Awaited.of(row))
                .list());
        UUID[] run = actor.rolesOn().keySet().stream()
                .filter(standard -> RolloutAction.FOLLOW.isAllowedTo(actor, standard))
                .toArray(UUID[]::new);
        if (run.length > 0) {
            awaited.addAll(jdbc.sql(STARTS)
                    .param("run", run)
                    .param("soon", soon)
                    .query((row, number) -> Awaited.of(row))
                    .list());
        }
        return awaited;
    }
}
