package fr.jalon.deployment.application.indicators;

import fr.jalon.deployment.application.indicators.MeasureBook.Of;
import fr.jalon.deployment.domain.indicator.Measure;
import fr.jalon.shared.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Measures of territories, apart from those of the whole: by indicator, territory and day. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TerritoryBook {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    TerritoryBook(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    void put(List<Of> measures, Actor by) {
        Timestamp now = Timestamp.from(clock.instant());
        batches.batchUpdate("""
                insert into territory_measure (indicator_id, territory_code, departement, day, amount, note, entered_at,
                    entered_by) values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (indicator_id, territory_code, day) do update set amount = excluded.amount,
                    note = excluded.note, entered_at = excluded.entered_at, entered_by = excluded.entered_by
                where (territory_measure.amount, territory_measure.note) is distinct from (excluded.amount, excluded.note)
                """, measures, MeasureBook.BATCH, (row, one) -> {
            row.setObject(1, one.indicator());
            row.setString(2, one.measure().territory());
            row.setString(3, one.measure().departement());
            row.setObject(4, one.measure().day());
            row.setBigDecimal(5, one.measure().amount());
            row.setString(6, one.measure().note());
            row.setTimestamp(7, now);
            row.setObject(8, by.id());
        });
    }

    /**
     * The last of each territory. Territories are stepped through by the key, so that long series cost nothing.
     *
     * @param indicators whose figures are wanted
     */
    Map<UUID, List<Measure>> latest(Collection<UUID> indicators) {
        Map<UUID, List<Measure>> latest = new HashMap<>();
        jdbc.sql("""
                with recursive place as (
                    select i.id, (select min(m.territory_code) from territory_measure m where m.indicator_id = i.id) as code
                    from unnest(:ids::uuid[]) i(id)
                    union all
                    select p.id, (select min(m.territory_code) from territory_measure m
                        where m.indicator_id = p.id and m.territory_code > p.code)
                    from place p where p.code is not null)
                select p.id, l.* from place p cross join lateral (
                    select territory_code, day, amount, note from territory_measure m
                    where m.indicator_id = p.id and m.territory_code = p.code order by day desc limit 1) l
                where p.code is not null
                """).param("ids", indicators.toArray(UUID[]::new)).query(row -> {
            latest.computeIfAbsent(row.getObject("id", UUID.class), id -> new java.util.ArrayList<>())
                    .add(measure(row));
        });
        return latest;
    }

    /** The day of the last measure of each indicator that is measured by territory. */
    Map<UUID, LocalDate> lastDays(Collection<UUID> indicators) {
        Map<UUID, LocalDate> days = new HashMap<>();
        jdbc.sql("""
                        select i.id, (select max(day) from territory_measure m where m.indicator_id = i.id) as day
                        from unnest(:ids::uuid[]) i(id)
                        """).param("ids", indicators.toArray(UUID[]::new)).query(row -> {
            if (row.getObject("day") != null) {
                days.put(row.getObject("id", UUID.class), row.getObject("day", LocalDate.class));
            }
        });
        return days;
    }

    /**
     * The newest first.
     *
     * @param territory code; that of a département brings its communes too; null for all
     * @param last the last measure of the page before, or null
     */
    List<Measure> before(UUID indicator, String territory, Measure last, int limit) {
        boolean wide = territory != null && territory.startsWith("DEP-");
        return jdbc.sql("""
                        select territory_code, day, amount, note from territory_measure where indicator_id = :id
                        and (:departement::text is null or departement = :departement)
                        and (:code::text is null or territory_code = :code)
                        and (:day::date is null or (day, territory_code) < (:day, :after)) order by day desc, territory_code desc limit :limit
                        """)
                .param("id", indicator)
                .param("departement", wide ? territory.substring(4) : null)
                .param("code", wide ? null : territory)
                .param("day", last == null ? null : last.day())
                .param("after", last == null ? null : last.territory())
                .param("limit", limit)
                .query((row, number) -> measure(row))
                .list();
    }

    /** Those that are kept of some indicators on some days, for comparison with what a file says. */
    List<Of> of(UUID[] indicators, String[] days) {
        return jdbc.sql("""
                        select indicator_id, territory_code, day, amount, note from territory_measure
                        where indicator_id = any(:ids) and day = any(cast(:days as date[]))
                        """)
                .param("ids", indicators)
                .param("days", days)
                .query((row, number) -> new Of(row.getObject("indicator_id", UUID.class), measure(row)))
                .list();
    }

    private static Measure measure(ResultSet row) throws SQLException {
        return new Measure(
                row.getObject("day", LocalDate.class),
                row.getString("territory_code"),
                row.getBigDecimal("amount").stripTrailingZeros(),
                row.getString("note"));
    }
}
