package fr.jalon.deployment.application.waves;

import fr.jalon.deployment.domain.cycle.Dated;
import fr.jalon.deployment.domain.cycle.Operation;
import fr.jalon.deployment.domain.cycle.Part;
import fr.jalon.deployment.domain.cycle.Raci;
import fr.jalon.deployment.domain.cycle.ReferenceCycle;
import fr.jalon.deployment.domain.cycle.Schedule;
import fr.jalon.deployment.domain.cycle.Slot;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The operations of a plan's reference cycle, and the copies its waves run. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OperationBook {

    private static final String PARTS = """
            array(select p.person_id || ' ' || p.raci from cycle_part p where p.operation_id = o.id
                order by p.raci, p.person_id)""";

    private static final String ROWS = """
            select o.*, %s as parts from cycle_operation o where o.plan_id = any(:plans) and (o.wave_id is not null) = :waves
            order by o.wave_id, o.position
            """;

    private static final String PLANNED = """
            update cycle_operation set planned_first = first_on, planned_last = last_on
            where wave_id = ? and began_on is null
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    OperationBook(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    ReferenceCycle cycle(UUID planId) {
        return new ReferenceCycle(rows(List.of(planId), false, PARTS).getOrDefault(null, List.of()).stream()
                .map(Dated::operation)
                .toList());
    }

    /** By wave, in the order of the cycle. */
    Map<UUID, List<Dated>> ofWaves(UUID planId) {
        return rows(List.of(planId), true, PARTS);
    }

    /** The same for several plans at once, but for the people, whom dates do not depend on. */
    Map<UUID, List<Dated>> datesOfWaves(Collection<UUID> plans) {
        return rows(plans, true, "'{}'::text[]");
    }

    private Map<UUID, List<Dated>> rows(Collection<UUID> plans, boolean waves, String parts) {
        Map<UUID, List<Dated>> rows = new LinkedHashMap<>();
        jdbc.sql(ROWS.formatted(parts))
                .param("plans", plans.toArray(UUID[]::new))
                .param("waves", waves)
                .query(row -> {
                    rows.computeIfAbsent(row.getObject("wave_id", UUID.class), wave -> new ArrayList<>())
                            .add(dated(row));
                });
        return rows;
    }

    private static Dated dated(ResultSet row) throws SQLException {
        return new Dated(
                operation(row),
                row.getObject("not_before", LocalDate.class),
                slot(row, "planned_first", "planned_last"),
                slot(row, "first_on", "last_on"),
                row.getObject("began_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class));
    }

    private static Slot slot(ResultSet row, String first, String last) throws SQLException {
        LocalDate from = row.getObject(first, LocalDate.class);
        return from == null ? null : new Slot(from, row.getObject(last, LocalDate.class));
    }

    private static Operation operation(ResultSet row) throws SQLException {
        return new Operation(
                row.getString("key"),
                row.getString("name"),
                Operation.Kind.valueOf(row.getString("kind")),
                row.getBigDecimal("days").stripTrailingZeros(),
                row.getBigDecimal("days_per_unit").stripTrailingZeros(),
                Set.of((String[]) row.getArray("after").getArray()),
                row.getInt("every_weeks"),
                Arrays.stream((String[]) row.getArray("parts").getArray())
                        .map(OperationBook::part)
                        .toList());
    }

    private static Part part(String written) {
        return new Part(UUID.fromString(written.substring(0, 36)), Raci.valueOf(written.substring(37)));
    }

    /** In the place of what the reference cycle was. */
    void write(UUID planId, ReferenceCycle cycle) {
        jdbc.sql("delete from cycle_operation where plan_id = ? and wave_id is null")
                .param(planId)
                .update();
        insert(planId, null, cycle, Map.of());
    }

    /** With the wave that ran it. */
    void remove(UUID waveId) {
        jdbc.sql("delete from cycle_operation where wave_id = ?").param(waveId).update();
    }

    /** The copy a wave runs, with its dates; they are no plan until {@link #plan} says so. */
    void copy(UUID planId, UUID waveId, Schedule schedule) {
        insert(planId, waveId, schedule.cycle(), schedule.slots());
    }

    private void insert(UUID planId, UUID waveId, ReferenceCycle cycle, Map<String, Slot> slots) {
        List<Object[]> operations = new ArrayList<>();
        List<Object[]> parts = new ArrayList<>();
        for (Operation one : cycle.operations()) {
            UUID id = UUID.randomUUID();
            Slot slot = slots.get(one.key());
            operations.add(new Object[] {
                id,
                planId,
                waveId,
                one.key(),
                operations.size(),
                one.name(),
                one.kind().name(),
                one.days(),
                one.daysPerUnit(),
                one.everyWeeks(),
                one.after().toArray(new String[0]),
                slot == null ? null : slot.first(),
                slot == null ? null : slot.last()
            });
            one.parts()
                    .forEach(part -> parts.add(
                            new Object[] {id, part.person(), part.raci().name()}));
        }
        batches.batchUpdate("""
                insert into cycle_operation (id, plan_id, wave_id, key, position, name, kind, days, days_per_unit, every_weeks,
                    after, first_on, last_on) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, operations);
        batches.batchUpdate("insert into cycle_part (operation_id, person_id, raci) values (?, ?, ?)", parts);
    }

    /** Dates computed anew. @param planned they are the plan of what moved, too */
    void date(UUID waveId, Schedule.Change change, boolean planned) {
        Schedule schedule = change.schedule();
        List<Object[]> rows = new ArrayList<>();
        schedule.slots()
                .forEach((key, slot) -> rows.add(new Object[] {
                    slot.first(), slot.last(), schedule.notBefore().get(key), waveId, key
                }));
        batches.batchUpdate(
                "update cycle_operation set first_on = ?, last_on = ?, not_before = ? where wave_id = ? and key = ?",
                rows);
        if (planned) {
            plan(waveId, change.moved().stream().map(Schedule.Moved::key).toList());
        }
    }

    /** What is to be expected of these operations becomes their plan; what has begun keeps the one it had. */
    void plan(UUID waveId, Collection<String> keys) {
        jdbc.sql(PLANNED + " and key = any(?)")
                .params(waveId, keys.toArray(new String[0]))
                .update();
    }

    /** That of all operations of the wave. */
    void plan(UUID waveId) {
        jdbc.sql(PLANNED).param(waveId).update();
    }

    void began(UUID waveId, String key, LocalDate day) {
        jdbc.sql("update cycle_operation set began_on = ? where wave_id = ? and key = ?")
                .params(day, waveId, key)
                .update();
    }

    void ended(UUID waveId, String key, LocalDate day) {
        jdbc.sql("update cycle_operation set ended_on = ? where wave_id = ? and key = ?")
                .params(day, waveId, key)
                .update();
    }
}
